import {
  ExpertAffiliated,
  ExpertContactChanged,
  ExpertContactForgotten,
  ExpertEnrolled,
  ExpertFieldsChanged,
  ExpertReinstated,
  ExpertRelated,
} from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import { given, keepsLifecycle, fact } from '@heng/testing/rules';
import fc from 'fast-check';
import {
  affiliate,
  type Affiliation,
  declareTie,
  endExpertSuspension,
  enrol,
  type Expert,
  expertLifecycle,
  leavePool,
  reinstateExpert,
  relate,
  setEmail,
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
  email: null,
  fields: ['law', '39', 'C'],
  enrolledOn: '2026-01-10',
};
const expert: Expert = { ...enrol(enrolment, TODAY).state, version: 1 };

test('an expert is enrolled with a sub and fields; the name is in no event', () => {
  const enrolled = { sub: 'expert-1', fields: ['39', 'law'], enrolledOn: '2026-01-10' };
  given({ ...enrolment, fields: ['law', '39', 'law'] })
    .when((input) => enrol(input, TODAY))
    .then({
      state: { state: 'enrolled', fields: ['39', 'law'], affiliations: [], relations: [] },
      events: [fact(ExpertEnrolled, { expertId: enrolment.id, ...enrolled })],
    });
  expect(JSON.stringify(enrol(enrolment, TODAY).events)).not.toContain(enrolment.name);
});

test('an address is told sealed, and forgotten when staff take it back or the expert leaves', () => {
  const contact = { expertId: enrolment.id, email: 'zhou@example.cn' };
  const reached = enrol({ ...enrolment, email: contact.email }, TODAY);
  expect(reached.events).toMatchObject([{}, fact(ExpertContactChanged, contact)]);
  given(expert)
    .when((one) => setEmail(one, contact.email, TODAY))
    .then({ state: { email: contact.email }, events: [fact(ExpertContactChanged, contact)] });
  const known: Expert = { ...reached.state, version: 1 };
  expect(setEmail(known, contact.email, TODAY).events).toEqual([]);
  const forgotten = fact(ExpertContactForgotten, { expertId: enrolment.id, forgottenOn: TODAY });
  given(known)
    .when((one) => setEmail(one, null, TODAY))
    .then({ state: { email: null }, events: [forgotten] });
  expect(leavePool(known, '本人申请', TODAY)).toMatchObject({ state: { email: null }, events: [{}, forgotten] });
});

test('other fields are told, the same ones are not', () => {
  given(expert)
    .when((of) => setFields(of, ['data'], TODAY))
    .then([fact(ExpertFieldsChanged, { expertId: expert.id, fields: ['data'], changedOn: TODAY })]);
  expect(setFields(expert, ['C', 'law', '39'], TODAY)).toEqual({ state: expert, events: [] });
});

test('affiliations follow each other; the same first day corrects the last', () => {
  const at = (creditCode: string, from: string, until: string | null = null): Affiliation => ({
    ...{ creditCode, from, until },
  });
  const affiliated = (of: Expert, affiliation: Affiliation) =>
    given(of).when((before) => affiliate(before, affiliation, TODAY));
  const first = affiliated(expert, at(HERE, '2020-01-01')).then([fact(ExpertAffiliated, { creditCode: HERE })]);
  affiliated(first, at(HERE, '2024-01-01')).then('registry.expert-span-overlaps');
  affiliated(first, at(HERE, '2019-01-01', '2020-01-01')).then('registry.expert-span-overlaps');
  const ended = affiliated(first, at(HERE, '2020-01-01', '2023-12-31')).then([
    fact(ExpertAffiliated, { from: '2020-01-01', until: '2023-12-31' }),
  ]);
  const again = affiliated(ended, at(HERE.toLowerCase(), '2024-01-01')).then({});
  const both = affiliated(again, at(THERE, '2022-05-01')).then({});
  expect(both.affiliations).toEqual([
    at(HERE, '2020-01-01', '2023-12-31'),
    at(THERE, '2022-05-01'),
    at(HERE, '2024-01-01'),
  ]);
});

test('relations to one agency may be of several kinds', () => {
  const relation = { agencyId: AGENCY, kind: 'adviser', from: '2025-01-01', until: null } as const;
  const adviser = given(expert)
    .when((of) => relate(of, relation, TODAY))
    .then([fact(ExpertRelated, { agencyId: AGENCY, kind: 'adviser', from: '2025-01-01' })]);
  expect(relate(adviser, { ...relation, kind: 'kinship' }, TODAY).state.relations).toHaveLength(2);
  given(adviser)
    .when((of) => relate(of, { ...relation, from: '2025-06-01' }, TODAY))
    .then('registry.expert-span-overlaps');
});

test('a suspension ends by itself on the day after its last, unless it was ended before', () => {
  const suspended = given(expert)
    .when((of) => suspendExpert(of, { reason: '健康原因', until: '2026-03-10' }, TODAY))
    .then({ deadlines: [{ start: 'registry.expert-suspension', due: { date: '2026-03-10' } }] });
  given(suspended)
    .when((of) => endExpertSuspension(of, '2026-03-10'))
    .then({
      state: { state: 'enrolled', suspendedUntil: null },
      events: [fact(ExpertReinstated, { expertId: expert.id, reinstatedOn: '2026-03-11' })],
    });
  const back = reinstateExpert(suspended, '已恢复', TODAY).state;
  const anew = suspendExpert(back, { reason: '调查', until: null }, TODAY).state;
  expect(endExpertSuspension(anew, '2026-03-10')).toEqual({ state: anew, events: [] });
});

const suspended = (until: string | null) => (of: Expert) => suspendExpert(of, { reason: '调查', until }, TODAY);
const affiliatedTo = (creditCode: string, until: string | null) => (of: Expert) =>
  affiliate(of, { creditCode, from: TODAY, until }, TODAY);
test.each<[string, (of: Expert) => Decision<unknown>, string]>([
  ['an unknown field', () => enrol({ ...enrolment, fields: ['law', 'constructor'] }, TODAY), 'expert-field-unknown'],
  ['an enrolment of tomorrow', () => enrol({ ...enrolment, enrolledOn: '2026-03-03' }, TODAY), 'date-in-future'],
  ['an ID-card number as an organisation', affiliatedTo('362322198709086409', null), 'expert-creditcode-invalid'],
  ['an end before the beginning', affiliatedTo(HERE, '2026-03-01'), 'expert-span-reversed'],
  ['a suspension until yesterday', suspended('2026-03-01'), 'expert-suspension-ends-in-past'],
  ['a reinstatement of who is in the pool', (of) => reinstateExpert(of, '已恢复', TODAY), 'expert-state-wrong'],
])('%s is refused', (_, decision, code) => {
  given(expert).when(decision).then(`registry.${code}`);
});

test('any sequence of actions keeps the lifecycle, and only who has left has a last day', () => {
  const checked = (decision: Decision<Expert>) => {
    expect(decision.state.leftOn !== null).toBe(decision.state.state === 'left');
    return decision;
  };
  keepsLifecycle(
    expertLifecycle,
    { state: expert, events: [] },
    {
      suspend: (of) => checked(suspended(null)(of)),
      reinstate: (of) => checked(reinstateExpert(of, '已恢复', TODAY)),
      leave: (of) => checked(leavePool(of, '本人申请', TODAY)),
      'set-fields': (of) => setFields(of, ['data'], TODAY),
      affiliate: (of) => affiliate(of, { creditCode: HERE, from: '2020-01-01', until: null }, TODAY),
      declare: (of) => {
        const day = plusDays('2000-01-01', of.relations.length);
        const tie = { agencyId: AGENCY, kind: 'kinship', from: day, until: day, reason: '配偶' } as const;
        return declareTie(of, tie, of.sub, TODAY);
      },
      relate: (of) => relate(of, { agencyId: AGENCY, kind: 'other', from: '2020-01-01', until: null }, TODAY),
    },
    null,
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
