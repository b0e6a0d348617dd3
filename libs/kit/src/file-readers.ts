import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { forkBehind } from './fork-behind.js';
import { timeLimit } from './time-limit.js';

const IDLE_MS = 60_000;

/** An unfinished look into a file: the reader took too long, or ended because of its memory. */
export class Unread extends Error {
  constructor(readonly limit: 'seconds' | 'memory') {
    super(`a file is beyond the limit of ${limit}`);
  }
}

type Reader = { child: ChildProcess; ended: AbortSignal; idle?: NodeJS.Timeout };

/**
 * Processes of a script that read strangers' files. Each takes one file after another, because the start of a process holds up all
 * requests for some milliseconds. One that has not answered when its file is left is ended, and so is one without a file for a minute.
 */
export class FileReaders {
  private free: Reader[] = [];

  constructor(
    private readonly script: string,
    private readonly limits: object,
  ) {}

  /**
   * Gives a file to a reader. `ask` sends a message and resolves with the answer; before the first answer the reader takes in
   * the whole content (content-in.mjs). `leave` must follow.
   */
  open(content: Readable) {
    const reader = this.free.pop() ?? this.start();
    clearTimeout(reader.idle);
    const { child, ended } = reader;
    const broken = new AbortController();
    content.once('error', (error) => broken.abort(error)).pipe(child.stdin!, { end: false });
    let isAnswered = false;
    /** @throws Unread; Error when the content or the script is broken; AbortError when `gone` fires */
    const ask = async <A>(message: object, seconds: number, gone: AbortSignal): Promise<A> => {
      isAnswered = false;
      const limit = timeLimit(child.pid!, seconds);
      const signal = AbortSignal.any([gone, ended, broken.signal, limit.signal]);
      child.send(message);
      const [answer] = (await once(child, 'message', { signal })
        .catch((error: unknown) => {
          if (gone.aborted) throw error;
          throw ended.reason ?? broken.signal.reason ?? new Unread('seconds');
        })
        .finally(limit.end)) as [A | { error: Error }];
      isAnswered = true;
      if (isFailed(answer)) throw answer.error;
      return answer;
    };
    const leave = () => {
      content.unpipe(child.stdin!).destroy();
      if (!isAnswered) return this.end(reader);
      reader.idle = setTimeout(() => this.end(reader), IDLE_MS).unref();
      if (!ended.aborted) this.free.push(reader);
    };
    return { ask, leave };
  }

  private start(): Reader {
    const child = forkBehind(this.script, JSON.stringify(this.limits));
    const ended = new AbortController();
    const reader = { child, ended: ended.signal };
    child.on('error', (error) => ended.abort(error));
    child.once('exit', (code, signal) => ended.abort(signal ? new Unread('memory') : new Error(`exit code ${code}`)));
    ended.signal.addEventListener('abort', () => this.end(reader));
    // A service that stops does not wait for it.
    child.unref();
    child.channel?.unref();
    return reader;
  }

  private end(reader: Reader): void {
    this.free = this.free.filter((other) => other !== reader);
    reader.child.kill('SIGKILL');
  }
}

const isFailed = (answer: unknown): answer is { error: Error } =>
  (answer as { error?: unknown }).error instanceof Error;
