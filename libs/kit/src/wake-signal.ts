import { Logger } from '@nestjs/common';

const logger = new Logger('WakeSignal');

/** Lets a loop sleep until the signal rings, at most for a while; a ring while the loop works is not lost. */
export class WakeSignal {
  private rung = false;
  private wake: (() => void) | undefined;

  ring(): void {
    this.rung = true;
    this.wake?.();
  }

  /** Sleeps until the next ring, at most `ms`; not at all when it rang since the last sleep or `until` has come. */
  async sleep(ms: number, until: AbortSignal): Promise<void> {
    if (!this.rung && !until.aborted) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
        until.addEventListener('abort', this.wake, { once: true });
      });
      if (this.wake) until.removeEventListener('abort', this.wake);
      this.wake = undefined;
    }
    this.rung = false;
  }

  /** Repeats a work, at each ring and at the latest after `ms`, until the signal; the log names it when it fails. */
  async repeat(name: string, ms: number, until: AbortSignal, work: () => Promise<unknown>): Promise<void> {
    while (!until.aborted) {
      await work().catch((error: unknown) => logger.warn(`${name} is delayed: ${String(error)}`));
      await this.sleep(ms, until);
    }
  }
}
