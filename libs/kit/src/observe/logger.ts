import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { logContext } from './log-context.js';

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

/** Nest's logger on pino: one JSON line each, with the ids of its context. Personal data is never logged. */
export class PinoLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(service: string, level: string) {
    this.pino = pino({ level, base: { service }, mixin: logContext, redact: PERSONAL });
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  /** Nest passes a stack, or nothing, and last the name of the logging class. */
  private write(level: 'info' | 'warn' | 'error' | 'debug' | 'fatal', message: unknown, rest: unknown[]): void {
    const about = rest.at(-1);
    const fields = {
      ...(typeof about === 'string' ? { about } : {}),
      ...(message instanceof Error ? { err: message } : {}),
      ...(rest.length > 1 && typeof rest[0] === 'string' ? { stack: rest[0] } : {}),
    };
    this.pino[level](fields, message instanceof Error ? message.message : String(message));
  }
}
