import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { forkBehind } from './fork-behind.js';

/** The priorities of all threads of a process; those of Linux only. */
async function prioritiesOf(pid: number): Promise<number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  return Promise.all(
    threads.map(async (thread) => {
      const stat = await readFile(`/proc/${pid}/task/${thread}/stat`, 'utf8');
      return Number(stat.slice(stat.lastIndexOf(')')).split(' ')[17]);
    }),
  );
}

test('all threads of a process for a stranger’s file go behind those that answer requests', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'heng-fork-'));
  const script = join(folder, 'echo.mjs');
  await writeFile(script, 'process.on("message", (message) => process.send([message, process.argv[2]]));');
  const child = forkBehind(script, '名称');
  try {
    child.send('ready');
    expect(await once(child, 'message')).toEqual([['ready', '名称'], undefined]);
    const priorities = new Set(await prioritiesOf(child.pid!));
    const { PRIORITY_BELOW_NORMAL } = constants.priority;
    expect([...priorities]).toEqual(process.platform === 'linux' ? [PRIORITY_BELOW_NORMAL] : []);
  } finally {
    child.kill('SIGKILL');
    await rm(folder, { recursive: true });
  }
});
