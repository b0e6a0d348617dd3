import fc from 'fast-check';
import {
  affiliate,
  type Affiliation,
  allowedActions,
  endExpertSuspension,
  enrol,
  type Expert,
  type ExpertAction,
  type ExpertState,
  expertTransitions,
  leavePool,
  reinstateExpert,
  relate,
  setFields,
  suspendExpert,
} from './expert.js';

const TODAY = '2026-03-02';
const HERE = '91350100M000100Y43';
const THERE = '914403001922038216';
const AGENCY = '0a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d';
const enrolment = {
  id: '11111111-2222-8333-8444-555555555555',
  sub: 'expert-1',
  name: '周明远',
  fields: ['law', '39', 'C'],
  enrolledOn: '2026-01-10',
};
const expert: Expert = { ...enrol(enrolment, TODAY).state, version: 1 };
const after = (change: { state: Expert }): Expert => change.state;

test('an expert is enrolled with a sub and fields; the name is in no event', () => {
  const { state, events } = enrol({ ...enrolment, fields: ['law', '39', 'law'] }, TODAY);
  expect(state).toMatchObject({ state: 'enrolled', fields: ['39', 'law'], affiliations: [], relations: [] });
  expect(events.map(({ data }) => data)).toEqual([
    { expertId: enrolment.id, sub: 'expert-1', fields: ['39', 'law'], enrolledOn: '2026-01-10' },
  ]);
});

test('other fields are told, the same ones are not', () => {
  expect(setFields(expert, ['data'], TODAY).events.map(({ data }) => data)).toEqual([
    { expertId: expert.id, fields: ['data'], changedOn: TODAY },
  ]);
  expect(setFields(expert, ['C', 'law', '39'], TODAY)).toEqual({ state: expert, events: [] });
});

test('affiliations follow each other; the same first day corrects the last', () => {
  const at = (creditCode: string, from: string, until: string | null = null): Affiliation => ({
    creditCode,
    from,
    until,
  });
  const first = affiliate(expert, at(HERE, '2020-01-01'), TODAY);
  expect(first.events[0]?.data).toEqual({ expertId: expert.id, creditCode: HERE, from: '2020-01-01' });
  expect(() => affiliate(after(first), at(HERE, '2024-01-01'), TODAY)).toThrow('registry.expert-span-overlaps');
  expect(() => affiliate(after(first), at(HERE, '2019-01-01', '2020-01-01'), TODAY)).toThrow('expert-span-overlaps');
  const ended = affiliate(after(first), at(HERE, '2020-01-01', '2023-12-31'), TODAY);
  expect(ended.events[0]?.data).toMatchObject({ from: '2020-01-01', until: '2023-12-31' });
  const again = affiliate(after(ended), at(HERE.toLowerCase(), '2024-01-01'), TODAY);
  const both = affiliate(after(again), at(THERE, '2022-05-01'), TODAY);
  expect(both.state.affiliations).toEqual([
    at(HERE, '2020-01-01', '2023-12-31'),
    at(THERE, '2022-05-01'),
    at(HERE, '2024-01-01'),
  ]);
});

test('relations to one agency may be of several kinds', () => {
  const relation = { agencyId: AGENCY, kind: 'adviser', from: '2025-01-01', until: null } as const;
  const adviser = relate(expert, relation, TODAY);
  expect(adviser.events[0]?.data).toEqual({
    expertId: expert.id,
    agencyId: AGENCY,
    kind: 'adviser',
    from: '2025-01-01',
  });
  expect(relate(after(adviser), { ...relation, kind: 'kinship' }, TODAY).state.relations).toHaveLength(2);
  expect(() => relate(after(adviser), { ...relation, from: '2025-06-01' }, TODAY)).toThrow('expert-span-overlaps');
});

test('a suspension ends by itself on the day after its last, unless it was ended before', () => {
  const { state, deadlines } = suspendExpert(expert, { reason: '健康原因', until: '2026-03-10' }, TODAY);
  expect(deadlines).toMatchObject([{ start: 'registry.expert-suspension', due: { date: '2026-03-10' } }]);
  const ended = endExpertSuspension(state, '2026-03-10');
  expect(ended.state).toMatchObject({ state: 'enrolled', suspendedUntil: null });
  expect(ended.events[0]?.data).toEqual({ expertId: expert.id, reinstatedOn: '2026-03-11' });
  const anew = after(
    suspendExpert(after(reinstateExpert(state, '已恢复', TODAY)), { reason: '调查', until: null }, TODAY),
  );
  expect(endExpertSuspension(anew, '2026-03-10')).toEqual({ state: anew, events: [] });
});

test.each([
  [
    'an unknown field',
    () => enrol({ ...enrolment, fields: ['law', 'constructor'] }, TODAY),
    'registry.expert-field-unknown',
  ],
  [
    'an enrolment of tomorrow',
    () => enrol({ ...enrolment, enrolledOn: '2026-03-03' }, TODAY),
    'registry.date-in-future',
  ],
  [
    'an ID-card number as an organisation',
    () => affiliate(expert, { creditCode: '362322198709086409', from: TODAY, until: null }, TODAY),
    'registry.expert-creditcode-invalid',
  ],
  [
    'an end before the beginning',
    () => affiliate(expert, { creditCode: HERE, from: TODAY, until: '2026-03-01' }, TODAY),
    'registry.expert-span-reversed',
  ],
  [
    'a suspension until yesterday',
    () => suspendExpert(expert, { reason: '调查', until: '2026-03-01' }, TODAY),
    'registry.expert-suspension-ends-in-past',
  ],
])('%s is refused', (_, act, code) => {
  expect(act).toThrow(expect.objectContaining({ code }));
});

const acts: Record<ExpertAction | 'set-fields' | 'affiliate' | 'relate', (of: Expert) => { state: Expert }> = {
  suspend: (of) => suspendExpert(of, { reason: '调查', until: null }, TODAY),
  reinstate: (of) => reinstateExpert(of, '已恢复', TODAY),
  leave: (of) => leavePool(of, '本人申请', TODAY),
  'set-fields': (of) => setFields(of, ['data'], TODAY),
  affiliate: (of) => affiliate(of, { creditCode: HERE, from: '2020-01-01', until: null }, TODAY),
  relate: (of) => relate(of, { agencyId: AGENCY, kind: 'other', from: '2020-01-01', until: null }, TODAY),
};

test('any sequence of actions keeps the state table, and what is allowed is what works', () => {
  const actions = Object.keys(acts) as (keyof typeof acts)[];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...actions), { maxLength: 12 }), (sequence) => {
      let now = expert;
      for (const action of sequence) {
        const moves: Record<string, Partial<Record<ExpertState, ExpertState>>> = expertTransitions;
        const next = action in moves ? moves[action]![now.state] : now.state === 'left' ? undefined : now.state;
        expect(allowedActions(now).includes(action)).toBe(next !== undefined);
        if (next === undefined) {
          expect(() => acts[action](now)).toThrow(expect.objectContaining({ code: 'registry.expert-state-wrong' }));
          continue;
        }
        now = acts[action](now).state;
        expect(now.state).toBe(next);
        expect(now.leftOn !== null).toBe(now.state === 'left');
      }
    }),
  );
});

test('whatever is recorded, affiliations with one organisation never overlap', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
  const span = fc.record({ creditCode: fc.constantFrom(HERE, THERE), from: day, until: fc.option(day) });
  fc.assert(
    fc.property(fc.array(span, { maxLength: 15 }), (spans) => {
      let now = expert;
      for (const one of spans) {
        try {
          now = affiliate(now, one, TODAY).state;
        } catch {
          // refused: nothing changes
        }
      }
      for (const a of now.affiliations)
        for (const b of now.affiliations)
          if (a !== b && a.creditCode === b.creditCode)
            expect(a.from <= (b.until ?? '9999') && b.from <= (a.until ?? '9999')).toBe(false);
    }),
  );
});
