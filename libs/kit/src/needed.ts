import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';

const RETRY_MS = 500;
/** A server without an answer for this long is reported as silent. */
const SILENT_MS = 1000;

/** A server that a service needs: it is tried until it answers. */
export class Needed {
  /** The reason why it cannot be used now, for operators; undefined while it can. */
  fault: string | undefined = 'it has not answered yet';
  private readonly logger = new Logger('start');

  constructor(private readonly name: string) {}

  /** Repeats `attempt` until it succeeds, and logs the server it waits for. @throws the reason of `until` */
  async reach(attempt: () => Promise<void>, until: AbortSignal): Promise<void> {
    const silence = setTimeout(() => this.wait('it does not answer'), SILENT_MS);
    try {
      for (;;) {
        until.throwIfAborted();
        try {
          await attempt();
          break;
        } catch (error) {
          clearTimeout(silence);
          this.wait(reasonOf(error));
        }
        await sleep(RETRY_MS, undefined, { signal: until });
      }
    } finally {
      clearTimeout(silence);
    }
    this.logger.log(`the ${this.name} is there`);
    this.fault = undefined;
  }

  /** @throws Error with the fault */
  mustBeThere(): void {
    if (this.fault !== undefined) throw new Error(this.fault);
  }

  private wait(fault: string): void {
    if (fault !== this.fault) this.logger.warn(`waiting for the ${this.name}: ${fault}`);
    this.fault = fault;
  }
}

/** A name with several addresses fails with one error for each of them, in an error without a message. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
