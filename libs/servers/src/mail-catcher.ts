import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isPortFree } from './free-port.js';
import { startChild, waitUntilReady } from './child.js';

export interface MailCatcherOptions {
  smtpPort: number;
  httpPort: number;
  /** Stores the mails; a second start shows them again. */
  dataDir: string;
}

export interface MailCatcher {
  smtpUrl: string;
  /** Page with the mails, and `GET /api/email` as JSON. */
  url: string;
  stop(): Promise<void>;
}

/** Starts MailDev on 127.0.0.1: it accepts every mail and forwards none. */
export async function startMailCatcher(options: MailCatcherOptions): Promise<MailCatcher> {
  for (const port of [options.smtpPort, options.httpPort]) {
    if (await isPortFree(port)) continue;
    throw new Error(
      `The mail catcher cannot listen on port ${port}: stop the program that has it or choose another port.`,
    );
  }
  const dataDir = resolve(options.dataDir);
  const mails = join(dataDir, 'mails');
  const logFile = join(dataDir, 'maildev.log');
  await mkdir(mails, { recursive: true }).catch((error: Error) => {
    throw new Error(`The mail catcher's folder ${dataDir} cannot be made (${error.message}): choose another folder.`);
  });
  const url = `http://127.0.0.1:${options.httpPort}`;
  const addresses = [
    '--ip',
    '127.0.0.1',
    '--smtp',
    String(options.smtpPort),
    '--web-ip',
    '127.0.0.1',
    '--web',
    String(options.httpPort),
  ];
  const child = startChild(process.execPath, [maildevProgram(), ...addresses, '--mail-directory', mails], {
    logFile,
    stopSignal: 'TERM',
  });
  if (
    !(await waitUntilReady(
      child,
      30,
      async () => (await fetch(`${url}/api/healthz`, { signal: AbortSignal.timeout(1000) })).ok,
    ))
  ) {
    await child.stop();
    throw new Error(
      `The mail catcher cannot start: see ${logFile}, and run "npm install" anew when its files are missing.`,
    );
  }
  return { smtpUrl: `smtp://127.0.0.1:${options.smtpPort}`, url, stop: () => child.stop() };
}

/** npm installs the program into the `node_modules/.bin` of this package or of a folder above. */
function maildevProgram(from = import.meta.dirname): string {
  const program = join(from, 'node_modules', '.bin', 'maildev');
  if (existsSync(program)) return program;
  if (dirname(from) === from) throw new Error('The mail catcher MailDev is not in node_modules: run "npm install".');
  return maildevProgram(dirname(from));
}
