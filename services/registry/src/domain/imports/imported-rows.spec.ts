import type { RowJudgement } from '@heng/imports/domain';
import type { Agency, CodeHolder } from '../registration/agency.js';
import {
  type AgencyRow,
  type ConsultantRow,
  importAgency,
  importConsultant,
  type KnownOfRow,
} from './imported-rows.js';

const TODAY = '2026-03-02';
const CODE = '91350100M000100Y43';
const OTHER = '914403001922038216';
const staff = { sub: 's', role: 'alliance-staff' } as const;
const own = { sub: 'a', role: 'agency', org: CODE } as const;
const id = '0a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d';
const ids = { person: id, employment: '1a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d' };

const codesOf = <P>(judged: RowJudgement<P>) =>
  'plan' in judged ? [] : judged.refusals.map(({ code, details }) => [details['field'], code]);

const office = { creditCode: CODE, name: '福州衡鉴管理咨询有限公司', province: '福建省', email: 'office@example.cn' };
const agencyRow = (row: Partial<AgencyRow> = {}, holder: CodeHolder | null = null) =>
  importAgency({ ...office, ...row }, { id, holder }, staff, TODAY);

test('a row registers an agency as staff would', () => {
  const judged = agencyRow({ creditCode: '９１350100m000100y43' });
  expect(judged).toMatchObject({
    plan: {
      state: { creditCode: CODE, creditCodeStatus: 'verified', province: '350000', registeredOn: TODAY },
      events: [{ type: 'registry.agency-registered.v1' }, { type: 'registry.contact-changed.v2' }],
    },
  });
});

test.each([
  [{ creditCode: '91350100M000100Y44X' }, [['creditCode', 'registry.credit-code-invalid']]],
  [{ creditCode: '914403002225510000' }, [['creditCode', 'registry.credit-code-invalid']]],
  [{ creditCode: '362322198709086409' }, [['creditCode', 'registry.id-card-number']]],
  [{ name: '衡' }, [['name', 'kit.import-text-length']]],
  [{ email: 'nobody' }, [['email', 'kit.import-email-invalid']]],
  [
    { name: 'x'.repeat(101), email: '', province: '闽' },
    [
      ['name', 'kit.import-text-length'],
      ['email', 'kit.import-email-invalid'],
      ['province', 'kit.import-province-unknown'],
    ],
  ],
])('%j is refused with all that is wrong', (row, refusals) => {
  expect(codesOf(agencyRow(row))).toEqual(refusals);
});

test.each([
  [{ agencyId: id, state: 'registered', current: true }, 'registry.credit-code-taken'],
  [{ agencyId: id, state: 'deregistered', current: true }, 'registry.credit-code-of-deregistered'],
  [{ agencyId: id, state: 'registered', current: false }, 'registry.credit-code-former'],
] as const)('a code that stands for another agency is refused: %j', (holder, code) => {
  expect(codesOf(agencyRow({}, holder)).flat()).toContain(code);
});

const planned = agencyRow();
if (!('plan' in planned)) throw new Error('the example is not right');
const agency: Agency = { ...planned.plan.state, version: 1 };
const employed = { creditCode: CODE, from: '2025-01-01', fullTime: true };
const lin = { name: '林知远', email: 'lin@example.cn', ...employed, anotherPerson: false };
const unknown: KnownOfRow = { agency, personId: null, alike: [], others: [], isAgreed: false, recorded: false };
const consultantRow = (
  row: Partial<ConsultantRow> = {},
  known: Partial<KnownOfRow> = {},
  actor: typeof staff | typeof own = own,
) => importConsultant({ ...lin, ...row }, { ...unknown, ...known }, ids, actor, TODAY);

test('a row records a person and an employment', () => {
  expect(consultantRow()).toMatchObject({
    plan: {
      person: { state: { id, name: '林知远', email: 'lin@example.cn' } },
      employment: { state: { personId: id, agencyId: agency.id, from: '2025-01-01', fullTime: true } },
    },
  });
});

test('who is known by address and name is not recorded again, and begins where there is no employment yet', () => {
  const personId = '2a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d';
  expect(consultantRow({}, { personId })).toMatchObject({
    plan: { person: null, employment: { state: { personId } } },
  });
  const current = {
    ...ids,
    id,
    version: 1,
    agencyId: agency.id,
    personId,
    from: '2024-01-01',
    until: null,
    fullTime: true,
  };
  expect(codesOf(consultantRow({}, { personId, others: [current] }))).toEqual([
    ['from', 'registry.employment-overlaps'],
  ]);
});

test('a row with the address and an alike name of a recorded person is of another person when it says so', () => {
  const alike = ['2a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d'];
  expect(codesOf(consultantRow({}, { alike }))).toEqual([['name', 'registry.person-perhaps-known']]);
  expect(consultantRow({ anotherPerson: true }, { alike })).toMatchObject({ plan: { person: { state: { id } } } });
});

test('a row takes nobody over from another agency without agreement, unless staff import it', () => {
  const elsewhere = {
    ...ids,
    id,
    version: 1,
    agencyId: 'another agency',
    personId: id,
    from: '2024-01-01',
    until: null,
  };
  const known = { personId: id, others: [{ ...elsewhere, fullTime: true }] };
  expect(codesOf(consultantRow({}, known))).toEqual([['personId', 'registry.employment-not-agreed']]);
  expect(codesOf(consultantRow({}, { ...known, isAgreed: true }))).toEqual([]);
  expect(codesOf(consultantRow({}, known, staff))).toEqual([]);
});

test('without an address, a name that began on the day is not recorded twice', () => {
  expect(codesOf(consultantRow({ email: null }, { recorded: true }))).toEqual([
    ['name', 'registry.import-employment-known'],
  ]);
  expect(codesOf(consultantRow({ email: null }))).toEqual([]);
  expect(codesOf(consultantRow({}, { recorded: true }))).toEqual([]);
});

test.each([
  [{ from: '2026-03-03' }, {}, own, [['from', 'registry.date-in-future']]],
  [{ creditCode: OTHER }, {}, own, [[undefined, 'registry.not-your-agency']]],
  [{ creditCode: OTHER }, { agency: undefined }, own, [[undefined, 'registry.not-your-agency']]],
  [{ creditCode: OTHER }, { agency: undefined }, staff, [['creditCode', 'registry.import-agency-unknown']]],
  [{ email: 'x' }, {}, own, [['email', 'kit.import-email-invalid']]],
  [
    {},
    { agency: { ...agency, state: 'suspended', suspendedOn: TODAY } },
    own,
    [[undefined, 'registry.agency-suspended']],
  ],
] as const)('a person of a row %j, known %j, is refused', (row, known, actor, refusals) => {
  expect(codesOf(consultantRow(row, known, actor))).toEqual(refusals);
});
