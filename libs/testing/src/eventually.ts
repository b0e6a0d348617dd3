import { setTimeout as sleep } from 'node:timers/promises';

/** Repeats a check until it no longer throws; throws its last error after `timeout` ms. */
export async function eventually<T>(check: () => T | Promise<T>, timeout = 20_000): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(20);
    }
  }
}
