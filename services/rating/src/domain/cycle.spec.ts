import {
  CycleCancelled,
  CycleOpened,
  EvidenceFrozen,
  PeriodClosed,
  SpotCheckAnnounced,
  SpotCheckSeeded,
} from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { given, fact } from '@heng/testing/rules';
import { cycles, frozen } from '../../test/ratings.js';
import * as domain from './cycle.js';

const { open, sealing, sealed, drafted } = cycles();
type Cycle = domain.Cycle;
const opened =
  (id: string, methodology: string, on = '2026-06-30') =>
  (current: Cycle | null) =>
    domain.openCycle(current, id, methodology, on);
const cancelled =
  (on = '2026-07-03') =>
  (cycle: Cycle) =>
    domain.cancelCycle(cycle, { reason: '误开。', by: 'staff' }, on);
const closed = (on: string) => (cycle: Cycle) => domain.closeCycle(cycle, on);
const lists = { now: 'a'.repeat(64), other: 'b'.repeat(64) };
const secret = { secret: 'of the service', commitment: 'c'.repeat(64) };
const lottery = { source: '双色球2026077期', resultOn: '2026-07-05', factsPerAgency: 5 };
const announced =
  (on = '2026-07-02') =>
  (cycle: Cycle) =>
    domain.announceSpotCheck(cycle, lottery, secret, lists.now, on);
const drawn =
  (on = '2026-07-05', list = lists.now) =>
  (cycle: Cycle) =>
    domain.seedSpotCheck(cycle, '03 11 + 09', list, on);
const awaited = announced()(drafted).state;
const checked = drawn()(awaited).state;

test('a cycle is named after its half-year and says its period', () => {
  const period = { from: '2026-07-01', until: '2026-12-31' };
  given(null)
    .when(opened('2026-H2', '2026.1'))
    .then({
      state: { id: '2026-H2', state: 'open', evidence: null },
      events: [fact(CycleOpened, { cycle: '2026-H2', ...period, methodology: '2026.1' })],
    });
});

test('a cycle is closed on the day after its last', () => {
  given(open)
    .when(closed('2026-07-01'))
    .then({ state: { state: 'sealing' }, events: [fact(PeriodClosed, { cutoff: '2026-06-30', closing: 1 })] });
});

test.each([
  ['2026-H2', '2026-01-01', true],
  ['2026-H2', '2025-12-31', false],
  ['2027-H1', '2026-07-01', true],
  ['2031-H1', '2026-11-29', false],
])(
  '%s may be opened on %s: %s, as a cycle is opened half a year before its first day at the earliest',
  (id, on, may) => {
    const decision = given(null).when(opened(id, '2026.1', on));
    if (may) decision.then([fact(CycleOpened, { cycle: id })]);
    else decision.then('rating.cycle-too-early', { cycle: id });
  },
);

test('a cycle opened by mistake is cancelled with a reason, and opened again', () => {
  for (const cycle of [open, sealing]) {
    const gone = given(cycle)
      .when(cancelled())
      .then({
        state: { state: 'cancelled', cancellation: { on: '2026-07-03', reason: '误开。', by: 'staff' } },
        events: [fact(CycleCancelled, { cycle: '2026-H1', cancelledOn: '2026-07-03', reason: '误开。' })],
      });
    given(gone).when(closed('2026-07-04')).then('rating.cycle-not-open', { state: 'cancelled' });
    given(gone)
      .when(opened('2026-H1', '2026.1', '2026-07-04'))
      .then({ state: { state: 'open', cancellation: null }, events: [fact(CycleOpened)] });
  }
});

test('what a cancelled cycle asked of other services ends, and its next close asks anew', () => {
  const gone = cancelled()(sealing).state;
  expect(domain.freezeEvidence(gone, frozen)).toEqual({ state: gone, events: [] });
  const again = opened('2026-H1', '2026.1', '2026-07-04')(gone).state as Cycle;
  given(again)
    .when(closed('2026-07-04'))
    .then([fact(PeriodClosed, { cutoff: '2026-06-30', closing: 2 })]);
});

test.each<[string, Cycle | null, (cycle: Cycle) => Decision<unknown>, string]>([
  ['opens once', open, opened('2026-H1', '2026.1'), 'cycle-opened-already'],
  ['has a methodology that there is', null, opened('2026-H1', '1999.1'), 'methodology-unknown'],
  ['has a methodology in effect', null, opened('2025-H2', '2026.1'), 'methodology-not-effective'],
  ['is not closed on its last day', open, closed('2026-06-30'), 'cycle-still-running'],
  ['is not cancelled once its drafts are told', sealed, cancelled(), 'cycle-not-cancellable'],
  ['is not cancelled once its agencies are rated', checked, cancelled(), 'cycle-not-cancellable'],
  ['is cancelled once', cancelled()(open).state, cancelled(), 'cycle-not-cancellable'],
  ['is closed once', sealing, closed('2026-07-01'), 'cycle-not-open'],
  ['announces no spot check before its drafts', sealed, announced(), 'cycle-not-drafted'],
  ['announces its spot check once', awaited, announced(), 'spot-check-announced-already'],
  ['announces it before the day of the public drawing', drafted, announced('2026-07-05'), 'spot-check-result-known'],
  ['draws no spot check unannounced', drafted, drawn(), 'spot-check-not-announced'],
  ['draws none before the public drawing', awaited, drawn('2026-07-04'), 'spot-check-result-awaited'],
  ['draws from the announced list only', awaited, drawn('2026-07-05', lists.other), 'spot-check-list-changed'],
  ['draws its spot check once', checked, drawn('2026-07-06'), 'spot-check-drawn-already'],
  [
    'publishes no notice before the draw',
    awaited,
    (cycle) => domain.announceNotices(cycle, 1, '2026-07-02'),
    'nothing-to-publish',
  ],
  [
    'publishes no notice before its drafts',
    sealed,
    (cycle) => domain.announceNotices(cycle, 1, '2026-07-02'),
    'cycle-not-drafted',
  ],
  [
    'publishes no notice unchecked',
    drafted,
    (cycle) => domain.announceNotices(cycle, 1, '2026-07-02'),
    'nothing-to-publish',
  ],
  ['publishes not nothing', checked, (cycle) => domain.announceNotices(cycle, 0, '2026-07-02'), 'nothing-to-publish'],
  ['recommends not nobody', checked, (cycle) => domain.recommend(cycle, 0, '2026-07-02'), 'nothing-to-recommend'],
])('a cycle %s', (_, cycle, decision, refusal) => {
  given(cycle!).when(decision).then(`rating.${refusal}`);
});

test('evidence is frozen in a closed cycle only, and once', () => {
  const freeze = (cycle: Cycle) => domain.freezeEvidence(cycle, frozen);
  given(sealing)
    .when(freeze)
    .then({ state: { state: 'sealed', evidence: frozen }, events: [fact(EvidenceFrozen, { hash: frozen.hash })] });
  for (const cycle of [open, sealed, drafted]) expect(freeze(cycle)).toEqual({ state: cycle, events: [] });
});

test('list and secret are fixed before the public drawing, whose result gives the rest of the seed', () => {
  const fixed = {
    source: '双色球2026077期',
    resultOn: '2026-07-05',
    listHash: lists.now,
    commitment: secret.commitment,
  };
  const first = given(drafted)
    .when(announced())
    .then({
      state: { spotCheck: { ...fixed, announcedOn: '2026-07-02', result: null, seed: null, drawnOn: null } },
      events: [fact(SpotCheckAnnounced, fixed)],
    });
  const seed = '双色球2026077期 03 11 + 09 of the service';
  given(first as Cycle)
    .when(drawn('2026-07-07'))
    .then({
      state: { spotCheck: { ...fixed, result: '03 11 + 09', seed, drawnOn: '2026-07-07' } },
      events: [fact(SpotCheckSeeded, { result: '03 11 + 09', seed })],
    });
});

test('a cycle offers its steps to staff, and nothing to anybody else', () => {
  const offered = (role: 'alliance-staff' | 'expert') =>
    [open, sealing, sealed, drafted, checked].map((cycle) => domain.allowedActions(cycle, { role }));
  expect(offered('alliance-staff')).toEqual([
    ['close', 'cancel'],
    ['cancel'],
    [],
    ['announce-spot-check'],
    ['publish-notices', 'publish-recommendation'],
  ]);
  expect(domain.allowedActions(awaited, { role: 'alliance-staff' })).toEqual(['draw-spot-check']);
  expect(offered('expert').flat()).toEqual([]);
});

test('a cycle that waits says for which seal, or for how many facts up to which position', () => {
  const seal = { service: 'registry', upTo: null, counted: null, arrived: null };
  const facts = { service: 'tracking', upTo: 40, counted: 13, arrived: 12 };
  expect(domain.waitsFor([seal, facts])).toBe(
    'the seal of registry; tracking, of whose 13 facts up to position 40 12 have arrived',
  );
  expect(domain.waitsFor([])).toBe('');
});
