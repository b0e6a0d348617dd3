import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { timeLimit } from './time-limit.js';

const run = (script: string): ChildProcess => spawn(process.execPath, ['-e', script], { stdio: 'ignore' });

test.each([
  ['works without an end', 'for (;;);'],
  ['waits without an end', 'setInterval(() => {}, 1000)'],
])('the limit of a process that %s comes', async (_, script) => {
  const child = run(script);
  const { signal, end } = timeLimit(child.pid!, 0.1);
  await once(signal, 'abort');
  end();
  child.kill('SIGKILL');
});

test('a process that waits keeps its time', async () => {
  const child = run('setInterval(() => {}, 1000)');
  await once(child, 'spawn');
  const { signal, end } = timeLimit(child.pid!, 60);
  await new Promise((resolve) => setTimeout(resolve, 450));
  expect(signal.aborted).toBe(false);
  end();
  child.kill('SIGKILL');
});
