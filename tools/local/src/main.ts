/**
 * Runs a program until it is done or ended by Ctrl-C, SIGTERM or a closed terminal. `run` returns the exit code and has
 * stopped everything it started when it resolves or rejects. A fault is one sentence on standard error.
 */
export async function main(run: (until: AbortSignal) => Promise<number>): Promise<void> {
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort());
  try {
    process.exitCode = await run(ending.signal);
  } catch (error) {
    process.exitCode = ending.signal.aborted ? 130 : 1;
    if (!ending.signal.aborted) process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
  process.exit();
}
