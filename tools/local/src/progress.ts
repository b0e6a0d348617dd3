import cliProgress from 'cli-progress';

/** One line per step of the process. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);

export type Bar = Readonly<{ tick: (where: string) => void; stop: () => void }>;

/** Shows bulk work: a bar on a terminal, otherwise a line per fifth. */
export function showBar(total: number, what: string): Bar {
  if (process.stdout.isTTY) {
    const format = `{bar} {percentage}%  {value}/{total} ${what}  {where}`;
    const bar = new cliProgress.SingleBar({ format, hideCursor: true, fps: 10 }, cliProgress.Presets.shades_classic);
    bar.start(total, 0, { where: '' });
    return { tick: (where) => bar.increment({ where }), stop: () => bar.stop() };
  }
  let done = 0;
  const tick = (where: string) => {
    done += 1;
    const fifth = Math.floor((done * 5) / total);
    if (fifth > Math.floor(((done - 1) * 5) / total)) say(`  ${fifth * 20}%  ${done}/${total} ${what}  ${where}`);
  };
  return { tick, stop: () => undefined };
}
