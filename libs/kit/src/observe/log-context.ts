import { AsyncLocalStorage } from 'node:async_hooks';

/** The ids in each log line: of the request, the event, the cause. */
export type LogContext = { request?: string; event?: string; cause?: string };

const storage = new AsyncLocalStorage<LogContext>();

export const withLogContext = <T>(context: LogContext, work: () => T): T => storage.run(context, work);

/** For hooks that cannot wrap what follows them. */
export const enterLogContext = (context: LogContext): void => storage.enterWith(context);

export const logContext = (): LogContext => storage.getStore() ?? {};
