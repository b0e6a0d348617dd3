import { DomainError } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import { dayOn } from '@heng/testing/rules';
import fc from 'fast-check';
import {
  ACTS,
  agencyId,
  type Event,
  isPending,
  sweep,
  type Take,
  type Turn,
  type Whole,
} from '../../test/whole-case.js';
import { hasEnded } from './case/actions.js';
import { file } from './case/complaint.js';

const NAMES = Object.keys(ACTS);
/** Acts after which less remains to be done. */
const LEAVING = ['decline', 'withdraw', 'merge', 'recuse', 'remove', 'strike', 'dissolve'];
const idOf = (n: number) => `5a0f6f5e-31a8-8d38-9f07-${String(n).padStart(12, '0')}`;
const start = dayOn('2025-01-06');
const filed = (n: number): Whole => {
  const filing = {
    id: idOf(n),
    number: null,
    agencyId,
    allegation: 'misconduct',
    statement: '事实',
    wish: null,
    evidence: [],
  } as const;
  const complaint = { ...file(filing, start).state, version: 1 };
  return { complaint, filers: 2, mediation: null, panel: null, opinions: [], rulings: [], reconsideration: null };
};

/** Cases about one agency, their events and the day. */
class Play {
  wholes = [filed(1), filed(2)];
  events: Event[] = [];
  day = start;

  private turn(n: number): Turn {
    const take: Take = ({ state, events }) => {
      this.events.push(...(events as readonly unknown[] as Event[]));
      return { version: 1, ...state };
    };
    return { take, n, day: this.day, first: this.wholes[0]!.complaint };
  }

  pass(days: number): void {
    for (let n = 0; n < days; n += 1) {
      this.day = dayOn(plusDays(this.day.today, 1));
      this.wholes = this.wholes.map((whole) => sweep(whole, this.turn(0)));
    }
  }

  /** Does an act if the rules allow it: then its events count, too. */
  does(name: string, of: number, n: number): boolean {
    const [before, told] = [this.wholes[of]!, this.events.length];
    try {
      this.wholes[of] = ACTS[name]!(before, this.turn(n));
      keepsTheRules(before, this.wholes[of]);
      return true;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.events.length = told;
      return false;
    }
  }

  /** Staff, members and the clock alone do what is their duty. */
  finish(verdict: number): void {
    const duties = ['accept', 'enter-result', 'declare', 'opine', 'vote', 'rule', 'dissolve', 'announce'];
    for (let days = 0; days < 400 && !this.wholes.every(isOver); days += 1) {
      this.pass(1);
      for (const of of this.wholes.keys())
        for (const name of duties)
          for (const n of [0, 1, 2].map((one) => one + 3 * verdict))
            if (!isOver(this.wholes[of]!)) this.does(name, of, n);
    }
  }
}

const isOver = (whole: Whole) => hasEnded(whole.complaint) && !isPending(whole);
const endOf = ({ complaint: { state, outcome }, reconsideration }: Whole) =>
  [state, outcome, reconsideration?.result].filter(Boolean).join(' ');

/** Asserts the invariants after every step. */
function keepsTheRules(before: Whole, { complaint, mediation, panel }: Whole): void {
  expect(complaint.state === 'mediating').toBe(mediation?.state === 'open');
  expect(complaint.state === 'settled').toBe(mediation?.state === 'settled');
  expect(JSON.stringify(complaint)).not.toContain('方案');
  // An ended case stays as it is, but for its incident and for what becomes of a ruling.
  const kept = (one: Whole['complaint']) =>
    one.state === 'ruled' ? one.state : { ...one, incidentId: null, incidentReason: null };
  if (hasEnded(before.complaint)) expect(kept(complaint)).toEqual(kept(before.complaint));
  if (complaint.state !== 'withdrawn') return;
  expect(['announced', 'drawn']).not.toContain(panel?.state);
  for (const { stoppedOn, missed } of Object.values(complaint.clocks)) expect(stoppedOn !== null || missed).toBe(true);
}

type Counts = Readonly<Record<string, number>>;
type Counted = Readonly<{
  incident: string;
  accepted: boolean;
  end: string;
  upheld: boolean;
  missed: readonly string[];
}>;
/** R9 4: of an incident, what was upheld prevails, then what is pending, then a ruling, then an agreement. */
function countsOf(all: readonly Counted[]): Counts {
  const incidents = [
    ...Map.groupBy(
      all.filter(({ accepted }) => accepted),
      ({ incident }) => incident,
    ).values(),
  ];
  const endOfIncident = (some: readonly Counted[]) => {
    const has = (end: string) => some.some((one) => one.end === end);
    if (some.some(({ upheld }) => upheld)) return 'upheld';
    return ['pending', 'ruled', 'settled'].find(has) ?? 'withdrawn';
  };
  const missed = incidents.flatMap((some) => [...new Set(some.flatMap((one) => one.missed))]);
  return Object.fromEntries(
    [...Map.groupBy([...incidents.map(endOfIncident), ...missed], (one) => one)].map(([name, { length }]) => [
      name,
      length,
    ]),
  );
}

const inStates = (wholes: readonly Whole[]): Counts =>
  countsOf(
    wholes.map(({ complaint: { id, incidentId, decidedOn, state, outcome, clocks } }) => ({
      incident: incidentId ?? id,
      accepted: decidedOn !== null && state !== 'declined',
      end: ['ruled', 'settled', 'withdrawn'].includes(state) ? state : 'pending',
      upheld: outcome === 'upheld',
      missed: Object.keys(clocks).filter((name) => clocks[name as 'answer']!.missed),
    })),
  );

/** The same figures, from what was told alone. */
const inEvents = (events: readonly Event[]): Counts =>
  countsOf(
    [
      ...Map.groupBy(
        events.filter(({ data }) => data['complaintId']),
        ({ data }) => data['complaintId'] as string,
      ),
    ].map(([id, told]) => {
      const of = (name: string) => told.filter(({ type }) => type === `complaints.${name}.v1`).map(({ data }) => data);
      const ends = ['ruled', 'settled', 'withdrawn'].filter((end) => of(`complaint-${end}`).length > 0);
      return {
        incident: (of('complaint-merged').at(-1)?.['incidentId'] as string | null | undefined) ?? id,
        accepted: of('complaint-accepted').length > 0,
        end: ends[0] ?? 'pending',
        upheld: of('complaint-ruled').at(-1)?.['outcome'] === 'upheld',
        missed: of('clock-missed').map(({ clock }) => clock as string),
      };
    }),
  );

test('whatever all parties and the clock do, every case can end, each end is reached, and the figures are those of the events', () => {
  const turn = fc.record({ of: fc.nat(1), act: fc.nat(NAMES.length - 1), n: fc.nat(11), wait: fc.nat(8) });
  const ends = new Set<string>();
  const done = new Set<string>();
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 80, size: 'max' }), (turns) => {
      const play = new Play();
      for (const { of, act, n, wait } of turns) {
        play.pass(wait);
        // This act, or the next one that the rules allow and that leads on.
        const next = NAMES.map((__, i) => NAMES[(act + i) % NAMES.length]!);
        const allowed = next.find((name, i) => (i === 0 || !LEAVING.includes(name)) && play.does(name, of, n));
        if (allowed) done.add(allowed);
        expect(inEvents(play.events)).toEqual(inStates(play.wholes));
      }
      play.finish(turns.length % 2);
      // Then a party asks for a reconsideration of each ruling that can still be contested.
      for (const of of play.wholes.keys()) play.does('request', of, turns.length);
      play.finish(turns.length % 4 > 1 ? 1 : 0);
      expect(play.wholes.filter((whole) => !isOver(whole)).map(endOf)).toEqual([]);
      expect(inEvents(play.events)).toEqual(inStates(play.wholes));
      for (const whole of play.wholes) ends.add(endOf(whole));
    }),
    { numRuns: 150, seed: 45 },
  );
  expect([...done].sort()).toEqual(NAMES.toSorted());
  const ruled = ['dismissed', 'upheld'].flatMap((outcome) =>
    ['', ' changed', ' confirmed'].map((how) => `ruled ${outcome}${how}`),
  );
  expect([...ends].sort()).toEqual(['declined', ...ruled, 'settled', 'withdrawn']);
});
