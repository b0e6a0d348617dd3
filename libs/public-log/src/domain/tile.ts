/** Entries of a log or hashes of its tree, at most 256, as c2sp.org/tlog-tiles cuts them. */
export type Tile = Readonly<{ level: number | 'entries'; n: number; width: number }>;

export const FULL = 256;
const NUMBER = /^(?:x\d{3}\/)*\d{3}$/;

/** Reads the path behind `tile/`, such as `0/x001/234.p/5`; undefined when it names no tile. */
export function tileOf(path: string): Tile | undefined {
  const [, first, number, part] = /^(entries|\d{1,2})\/([x\d/]+?)(?:\.p\/(\d{1,3}))?$/.exec(path) ?? [];
  if (!first || !number || !NUMBER.test(number)) return undefined;
  const level: Tile['level'] = first === 'entries' ? first : Number(first);
  const [n, width] = [Number(number.replaceAll(/[x/]/g, '')), part === undefined ? FULL : Number(part)];
  const tile = { level, n, width };
  const isTile = level === 'entries' || level < 7;
  return isTile && width > 0 && width <= FULL && pathOf(tile) === path ? tile : undefined;
}

/** The path of a tile behind `tile/`. */
export function pathOf({ level, n, width }: Tile): string {
  const groups = String(n)
    .padStart(Math.ceil(String(n).length / 3) * 3, '0')
    .match(/\d{3}/g)!;
  const number = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `${level}/${number}${width < FULL ? `.p/${width}` : ''}`;
}

/** The bundle of entries: each behind its length, two bytes. */
export function bundleOf(entries: readonly Uint8Array[]): Uint8Array {
  const bundle = new Uint8Array(entries.reduce((sum, { length }) => sum + 2 + length, 0));
  const view = new DataView(bundle.buffer);
  entries.reduce((at, entry) => {
    view.setUint16(at, entry.length);
    bundle.set(entry, at + 2);
    return at + 2 + entry.length;
  }, 0);
  return bundle;
}
