import { refuse } from './refusals.js';

/** The most works that wait for their turn. */
const MOST_WAITING = 50;

/** Lets a number of works run at once; others wait in the order of their arrival. */
export class Turns {
  private readonly waiting: ((value?: unknown) => void)[] = [];

  constructor(private free: number) {}

  /**
   * Runs the work when its turn has come. @throws `kit.request-incomplete` when the client goes before that, `kit.busy`
   * when too many wait
   */
  async take<T>(gone: AbortSignal, work: () => Promise<T>): Promise<T> {
    await this.turn(gone);
    try {
      return await work();
    } finally {
      this.pass();
    }
  }

  private async turn(gone: AbortSignal): Promise<void> {
    if (gone.aborted) throw refuse('request-incomplete');
    if (this.free > 0) {
      this.free--;
      return;
    }
    if (this.waiting.length >= MOST_WAITING) throw refuse('busy');
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const leave = () => {
      this.waiting.splice(this.waiting.indexOf(resolve), 1);
      reject(refuse('request-incomplete'));
    };
    gone.addEventListener('abort', leave, { once: true });
    this.waiting.push(resolve);
    await promise.finally(() => gone.removeEventListener('abort', leave));
  }

  private pass(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.free++;
  }
}
