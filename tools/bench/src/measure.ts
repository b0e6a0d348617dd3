import { setTimeout as sleep } from 'node:timers/promises';

/** Runs the work and gives its items per second. */
export async function perSecond(items: number, work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (items / (performance.now() - began)) * 1000;
}

/** The value below which a share of the values lies, share in 0–1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export async function until(check: () => Promise<boolean>, timeout = 120_000): Promise<void> {
  const end = performance.now() + timeout;
  while (!(await check())) {
    if (performance.now() > end) throw new Error('the bench waited in vain');
    await sleep(5);
  }
}

/** Processes the items, this many at a time. */
export async function inParallel<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}
