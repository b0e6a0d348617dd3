import { cycles, frozen } from '../../test/ratings.js';
import * as domain from './cycle.js';

const { open, sealing, sealed, drafted } = cycles();
const code = (act: () => unknown) => {
  try {
    act();
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test('a cycle is named after its half-year and says its period', () => {
  const { state, events } = domain.openCycle(null, '2026-H2', '2026.1');
  expect(state).toMatchObject({ id: '2026-H2', state: 'open', evidence: null });
  expect(events).toMatchObject([
    { data: { cycle: '2026-H2', from: '2026-07-01', until: '2026-12-31', methodology: '2026.1' } },
  ]);
});

test.each([
  ['open once', () => domain.openCycle(open, '2026-H1', '2026.1'), 'rating.cycle-opened-already'],
  ['with a methodology there is', () => domain.openCycle(null, '2026-H1', '1999.1'), 'rating.methodology-unknown'],
  ['with one in effect', () => domain.openCycle(null, '2025-H2', '2026.1'), 'rating.methodology-not-effective'],
  ['be closed on its last day', () => domain.closeCycle(open, '2026-06-30'), 'rating.cycle-still-running'],
  ['be closed the day after', () => domain.closeCycle(open, '2026-07-01'), 'done'],
  ['be closed twice', () => domain.closeCycle(sealing, '2026-07-01'), 'rating.cycle-not-open'],
  [
    'be checked before its drafts',
    () => domain.startSpotCheck(sealed, { factsPerAgency: 5 }, '2026-07-02'),
    'rating.cycle-not-drafted',
  ],
  ['publish before its drafts', () => domain.announceNotices(sealed, 1, '2026-07-02'), 'rating.cycle-not-drafted'],
  ['publish nothing', () => domain.announceNotices(drafted, 0, '2026-07-02'), 'rating.nothing-to-publish'],
  ['recommend nobody', () => domain.recommend(drafted, 0, '2026-07-02'), 'rating.nothing-to-recommend'],
])('a cycle can or cannot %s', (_, act, expected) => {
  expect(code(act)).toBe(expected);
});

test('evidence is frozen in a closed cycle only, and once', () => {
  expect(domain.freezeEvidence(sealing, frozen).state).toMatchObject({ state: 'sealed', evidence: frozen });
  for (const cycle of [open, sealed, drafted])
    expect(domain.freezeEvidence(cycle, frozen)).toEqual({ state: cycle, events: [] });
});

test('the spot check is drawn once, from the hash of the evidence unless a seed is given', () => {
  const drawn = domain.startSpotCheck(drafted, { factsPerAgency: 5 }, '2026-07-02').state;
  expect(drawn.spotCheck).toEqual({ seed: frozen.hash, factsPerAgency: 5, drawnOn: '2026-07-02' });
  expect(domain.startSpotCheck(drafted, { seed: 'lot', factsPerAgency: 5 }, '2026-07-02').state.spotCheck?.seed).toBe(
    'lot',
  );
  expect(code(() => domain.startSpotCheck(drawn, { factsPerAgency: 5 }, '2026-07-03'))).toBe(
    'rating.spot-check-drawn-already',
  );
});

test('a cycle says what it allows', () => {
  const drawn = domain.startSpotCheck(drafted, { factsPerAgency: 5 }, '2026-07-02').state;
  expect([open, sealing, sealed, drafted, drawn].map(domain.allowedActions)).toEqual([
    ['close'],
    [],
    [],
    ['draw-spot-check'],
    ['publish-notices', 'publish-recommendation'],
  ]);
});
