import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLine, startChild } from './child.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heng-child-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const writePid = (then: string) => ['-c', `echo $$; ${then}`];

async function pidIn(logFile: string): Promise<number> {
  for (let i = 0; i < 200; i += 1) {
    const pid = Number(await readFile(logFile, 'utf8').catch(() => ''));
    if (pid > 0) return pid;
    await sleep(25);
  }
  throw new Error('The child wrote no process id.');
}

/** The shell writes its process id a moment before it becomes the command. */
async function becomesSleep(pid: number): Promise<void> {
  for (let i = 0; i < 200 && commandLine(pid)?.split(' ')[0] !== 'sleep'; i += 1) await sleep(25);
  expect(commandLine(pid)).toMatch(/^sleep/);
}

test('stop ends the command before it returns', async () => {
  const logFile = join(folder, 'log');
  const child = startChild('/bin/sh', writePid('exec sleep 1000'), { logFile, stopSignal: 'TERM' });
  const pid = await pidIn(logFile);
  await becomesSleep(pid);
  await child.stop();
  expect(child.running).toBe(false);
  expect(commandLine(pid)).toBeUndefined();
});

test('a command that ends by itself is seen as not running, and stop still returns', async () => {
  const child = startChild('/bin/sh', ['-c', 'exit 3'], { logFile: join(folder, 'log'), stopSignal: 'TERM' });
  while (child.running) await sleep(10);
  await child.stop();
});

test('kill -9 of the parent ends the command', async () => {
  const logFile = join(folder, 'log');
  const script = `
    const { startChild } = await import(${JSON.stringify(join(import.meta.dirname, 'child.ts'))});
    startChild('/bin/sh', ${JSON.stringify(writePid('exec sleep 1000'))}, { logFile: ${JSON.stringify(logFile)}, stopSignal: 'TERM' });
    setInterval(() => undefined, 1000);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
  const pid = await pidIn(logFile);
  await becomesSleep(pid);
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  for (let i = 0; i < 200 && commandLine(pid); i += 1) await sleep(25);
  expect(commandLine(pid)).toBeFalsy();
});
