import { readFileSync } from 'node:fs';

/** The unit of times in /proc: hundredths of a second. */
const TICKS = 100;
/** A busy machine lets a process wait for its turn: the limit in passed time is this multiple of its seconds. */
const PATIENCE = 6;
const LOOK_MS = 200;

/** The seconds that all threads of a process have computed; undefined where the system does not tell. */
function computedBy(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14);
    return (Number(user) + Number(system)) / TICKS;
  } catch {
    return undefined;
  }
}

/**
 * Fires when a process has computed for so many seconds from now, and at the latest after six times as long: a busy machine is no
 * fault of the file that the process reads. `end` must follow.
 */
export function timeLimit(pid: number, seconds: number): Readonly<{ signal: AbortSignal; end: () => void }> {
  const [over, began, before] = [new AbortController(), performance.now(), computedBy(pid)];
  const timer = setInterval(() => {
    const passed = (performance.now() - began) / 1000;
    const computed = before === undefined ? passed : (computedBy(pid) ?? before) - before;
    if (computed >= seconds || passed >= PATIENCE * seconds) over.abort();
  }, LOOK_MS).unref();
  return { signal: over.signal, end: () => clearInterval(timer) };
}
