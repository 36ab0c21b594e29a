/** Stands in for next/cache in tests that run outside Next: see vitest.config.ts. */
export function cacheLife(): void {}
export function cacheTag(): void {}
