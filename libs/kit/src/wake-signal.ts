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
}
