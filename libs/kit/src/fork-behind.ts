import { type ChildProcess, fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

const MEGABYTES = 512;
const LEAST_NICE = '19';

/**
 * Runs a script for strangers' files in a process of its own, with its input and a channel for messages. All its threads,
 * those of the garbage collector too, go behind the threads that answer requests. It can be ended while a library works, and takes
 * its memory with it. Beyond 512 MB it ends by a signal.
 */
export function forkBehind(script: string, arg: string, output: 'pipe' | 'ignore' = 'ignore'): ChildProcess {
  const child = fork(script, [arg], {
    execArgv: [`--max-old-space-size=${MEGABYTES}`, '--single-threaded-gc'],
    env: { MALLOC_ARENA_MAX: '2' },
    serialization: 'advanced',
    stdio: ['pipe', output, 'ignore', 'ipc'],
    detached: true, // a session of its own, which Linux can put behind the sessions of other services and databases
  });
  if (child.pid !== undefined) goBehind(child.pid);
  // A process that ends early breaks the pipe; its exit says so.
  child.stdin!.on('error', () => undefined);
  return child;
}

/** Now the process has one thread; the others get their priority from it. */
function goBehind(pid: number): void {
  setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  try {
    writeFileSync(`/proc/${pid}/autogroup`, LEAST_NICE);
  } catch {
    // Systems without groups by session know the priority of the process alone.
  }
}
