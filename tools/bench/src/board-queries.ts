import { provinces, stages } from '@heng/contracts';
import { BUREAUS, WORDS } from './board-load.js';

const STATES = ['in-progress', 'suspended', 'completed', 'terminated', 'moved'];
const PLACES = provinces.map(({ code }) => `province=${code}`);

/** Distinct filters and searches of the board, the kinds evenly mixed. */
export function distinctQueries(agencyIds: readonly string[]): string[] {
  const kinds = [
    pairs(pairs(PLACES, valuesOf('stage', ['none', ...stages])), valuesOf('state', STATES)),
    pairs(PLACES, valuesOf('bureau', BUREAUS)),
    pairs(valuesOf('agencyId', agencyIds), ['', 'progress=in-progress', 'stage=planning']),
    valuesOf(
      'q',
      WORDS.flatMap((one) => WORDS.map((other) => one + other)),
    ),
  ];
  const most = Math.max(...kinds.map(({ length }) => length));
  return Array.from({ length: most }, (_, n) =>
    kinds.flatMap((kind) => (n < kind.length ? [spread(kind, n)] : [])),
  ).flat();
}

const valuesOf = (name: string, values: readonly string[]) =>
  values.map((value) => `${name}=${encodeURIComponent(value)}`);
const pairs = (some: readonly string[], others: readonly string[]) =>
  some.flatMap((one) => others.map((other) => `${one}&${other}`));
/** Each once, and neighbours far apart: no list here has a multiple of this prime. */
const spread = (of: readonly string[], n: number): string => of[(n * 7919) % of.length]!;
