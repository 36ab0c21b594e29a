/**
 * What the work gives, or null where it takes longer than `time` (ms). The timer ends with it: one that goes on would
 * keep in memory what was given.
 */
export async function within<T>(work: Promise<T>, time: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, time, null);
    timer.unref();
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
