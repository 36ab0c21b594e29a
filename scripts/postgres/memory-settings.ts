/** How the embedded PostgreSQL divides its memory. */
const megabyte = 1024 * 1024;

/**
 * The settings for a server that may take `budget` bytes on a machine of `memory` bytes. Half the budget is shared
 * buffers. The rest is for sorts and hashes, of which a busy server has some dozens at once, and one index build.
 */
export function memorySettings(budget: number, memory: number): Record<string, string> {
  const whole = (bytes: number, least: number): string => `${Math.max(least, Math.floor(bytes / megabyte))}MB`;
  return {
    shared_buffers: whole(budget / 2, 64),
    work_mem: whole(budget / 128, 4),
    maintenance_work_mem: whole(budget / 16, 32),
    effective_cache_size: whole(Math.max(budget, memory / 2), 128), // with what the system caches of its files
    random_page_cost: "1.1", // most pages are in memory or on a disk that does not seek
  };
}
