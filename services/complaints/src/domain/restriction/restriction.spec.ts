import { FilerRestricted, RestrictionContested, RestrictionReviewed } from '@heng/contracts';
import { fact, given } from '@heng/testing/rules';
import type { FiledCase } from '../filing/filed-case.js';
import { binds, contest, restrict, type Restriction, review } from './restriction.js';

const id = '5a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c01';
const agencyId = '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11';
const today = '2026-03-02';
const filer = { id, caseId: id, number: 'T2026-000123-3', subjects: ['key'] };
const declined: FiledCase = {
  ...{ kind: 'complaint', id, agencyId, allegation: 'other', grounds: null, state: 'declined', outcome: null },
  ...{ isOpen: false, canEnd: false },
};
const by = { reason: '同一虚构事实反复提交。', days: 90, by: 'staff-1', today };
const imposed: Restriction = { ...restrict(filer, declined, by).state, version: 1 };
const contested: Restriction = { ...contest(imposed, '事实属实。', today).state, version: 2 };

test('staff restrict for a time; the event names neither person, case nor agency', () => {
  const { state, events } = restrict(filer, declined, by);
  expect(state).toMatchObject({ state: 'imposed', until: '2026-05-31', reviewReason: null });
  expect(events).toMatchObject([fact(FilerRestricted, { filerId: id, restrictedOn: today, until: '2026-05-31' })]);
  expect(JSON.stringify(events)).not.toMatch(new RegExp(`${agencyId}|虚构|key`));
});

test.each<[string, Partial<FiledCase>]>([
  ['an open case', { state: 'accepted' }],
  ['one that was upheld', { state: 'ruled', outcome: 'upheld' }],
  ['one that was withdrawn', { state: 'withdrawn' }],
])('nobody is restricted for %s', (_, over) => {
  expect(() => restrict(filer, { ...declined, ...over }, by)).toThrow('complaints.case-not-unfounded');
});

test('a dismissed complaint and a report that was not verified are unfounded; who cannot be known again is not restricted', () => {
  for (const outcome of ['dismissed', 'not-verified'])
    expect(restrict(filer, { ...declined, state: 'ruled', outcome }, by).state.state).toBe('imposed');
  expect(() => restrict({ ...filer, subjects: [] }, declined, by)).toThrow('complaints.filer-untraceable');
});

test('the person contests once, and another one of the staff reviews it once', () => {
  given(imposed)
    .when((one) => contest(one, '事实属实。', today))
    .then({ state: { state: 'contested', contest: '事实属实。' }, events: [fact(RestrictionContested)] });
  given(contested)
    .when((one) => contest(one, '再次。', today))
    .then('complaints.restriction-reviewed');
  given(contested)
    .when((one) => review(one, { lift: true, reason: '理由成立。' }, 'staff-1', today))
    .then('complaints.own-restriction');
  given(imposed)
    .when((one) => review(one, { lift: true, reason: '理由成立。' }, 'staff-2', today))
    .then('complaints.restriction-reviewed');
  given(contested)
    .when((one) => review(one, { lift: true, reason: '理由成立。' }, 'staff-2', today))
    .then({
      state: { state: 'lifted', reviewedBy: 'staff-2' },
      events: [fact(RestrictionReviewed, { upheld: false })],
    });
});

test('it binds until the end of its last day, also while it is contested, and no more once it is lifted', () => {
  expect(['2026-05-31', '2026-06-01'].map((on) => binds(contested, on))).toEqual([true, false]);
  expect(binds({ ...contested, state: 'lifted' }, today)).toBe(false);
});
