import { type Concerned, conflictOf, type PooledExpert, type Tie, tiedTo, whyNot } from './domain.js';

const about: Concerned = { id: 'agency-1', creditCodes: ['91350100M000100Y43', '914403001922038216'] };
const today = '2026-07-13';
const expert = { sub: 'e-1', role: 'expert' } as const;
const staff = { sub: 's-1', role: 'alliance-staff' } as const;
const tie = (over: Partial<Tie>): Tie => ({
  organisation: 'x',
  kind: 'employed',
  from: '2020-01-01',
  until: null,
  ...over,
});
const enrolled = (...ties: Tie[]): PooledExpert => ({ state: 'enrolled', ties });
const code = (...[actor, known]: [Parameters<typeof whyNot>[0], PooledExpert | undefined]) =>
  whyNot(actor, known, about, today)?.code;

test.each([
  ['enrolled, without ties', enrolled(), undefined],
  ['enrolled, with a tie to another organisation', enrolled(tie({})), undefined],
  ['unknown to the pool', undefined, 'kit.expert-not-in-pool'],
  ['who left', { state: 'left', ties: [] } as const, 'kit.expert-not-in-pool'],
  ['suspended', { state: 'suspended', ties: [] } as const, 'kit.expert-suspended'],
])('an expert %s', (_, known, expected) => {
  expect(code(expert, known)).toBe(expected);
});

test.each([
  ['by the agency’s id', tie({ organisation: 'agency-1' }), true],
  ['by its present credit code', tie({ organisation: '91350100M000100Y43', kind: 'affiliated' }), true],
  ['by a former credit code', tie({ organisation: '914403001922038216', kind: 'affiliated' }), true],
  ['that begins tomorrow', tie({ organisation: 'agency-1', from: '2026-07-14' }), false],
  ['that ended three years ago', tie({ organisation: 'agency-1', until: '2023-07-13' }), true],
  ['that ended longer ago', tie({ organisation: 'agency-1', until: '2023-07-12' }), false],
])('a tie %s', (_, one, prevents) => {
  const expected = prevents ? 'kit.conflict-of-interest' : undefined;
  expect(code(expert, enrolled(tie({}), one))).toBe(expected);
  expect(code(staff, { state: 'left', ties: [one] })).toBe(expected);
});

test('the refusal names every reason once, in both languages', () => {
  const ties = (['kinship', 'shareholder', 'kinship'] as const).map((kind) => tie({ organisation: 'agency-1', kind }));
  const refusal = whyNot({ ...expert, org: '914403001922038216' }, enrolled(...ties), about, today);
  expect([refusal?.en, refusal?.zh]).toEqual([
    'You have a conflict of interest with the organisation (acts for it, kinship, shareholder) and recuse: you decide nothing about it.',
    '您与该机构有利害关系（代表该机构、亲属关系、持有股权），应当回避，不能就该机构的事项作出决定。',
  ]);
});

test('staff decide without being in the pool, but not about an organisation they act for', () => {
  expect(code(staff, undefined)).toBeUndefined();
  expect(code({ ...staff, org: '91350100M000100Y43' }, undefined)).toBe('kit.conflict-of-interest');
});

test('staff change no record that names an organisation to which they have a tie, by id or by any of its codes', () => {
  const known = enrolled(
    tie({ organisation: 'agency-1', kind: 'adviser' }),
    tie({ organisation: 'x', from: '2027-01-01' }),
  );
  expect(tiedTo({ ...staff, org: 'mine' }, known, today)).toEqual(['mine', 'agency-1']);
  const conflict = conflictOf(staff, known, [about, { id: 'x', creditCodes: [] }], today);
  for (const record of [
    { id: 'agency-1' },
    { agencyIds: ['agency-2', 'agency-1'] },
    { creditCode: '914403001922038216' },
  ])
    expect(conflict({ reason: 'a' }, record)?.code).toBe('kit.conflict-of-interest');
  expect(conflict({ id: 'agency-2', agencyIds: [], on: null, sides: [{ agencyId: 'x' }] }, {})).toBeUndefined();
});
