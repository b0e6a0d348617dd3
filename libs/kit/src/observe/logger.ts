import { AsyncLocalStorage } from 'node:async_hooks';
import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** The ids in each log line: of the request, the event, the cause. */
export type LogContext = { request?: string; event?: string; cause?: string };

const storage = new AsyncLocalStorage<LogContext>();

export const withLogContext = <T>(context: LogContext, work: () => T): T => storage.run(context, work);

/** For hooks that cannot wrap what follows them. */
export const enterLogContext = (context: LogContext): void => storage.enterWith(context);

export const logContext = (): LogContext => storage.getStore() ?? {};

/** A database error repeats the values that caused it. */
const PERSONAL = [
  '*.authorization',
  '*.password',
  '*.email',
  'err.parameters',
  'err.detail',
  'err.where',
  'err.driverError',
];

type Level = 'info' | 'warn' | 'error' | 'debug' | 'fatal';

/** Nest's logger on pino: one JSON line each, with the ids of its context. Personal data is never logged. */
export class PinoLogger implements LoggerService {
  private readonly pino: Logger;
  readonly log = this.at('info');
  readonly warn = this.at('warn');
  readonly error = this.at('error');
  readonly debug = this.at('debug');
  readonly fatal = this.at('fatal');

  constructor(service: string, level: string) {
    this.pino = pino({ level, base: { service }, mixin: logContext, redact: PERSONAL });
  }

  /** Nest passes a stack, or nothing, and last the name of the logging class. */
  private at(level: Level) {
    return (message: unknown, ...rest: unknown[]): void => {
      const about = rest.at(-1);
      const fields = {
        ...(typeof about === 'string' ? { about } : {}),
        ...(message instanceof Error ? { err: message } : {}),
        ...(rest.length > 1 && typeof rest[0] === 'string' ? { stack: rest[0] } : {}),
      };
      this.pino[level](fields, message instanceof Error ? message.message : String(message));
    };
  }
}
