import { MeritRecognised } from '@heng/contracts';
import { given, keepsLifecycle, fact } from '@heng/testing/rules';
import { anAgency, deregisteredAgency, suspendedAgency } from '../../../test/an-agency.js';
import type { Agency } from '../registration/agency.js';
import { mustBeShared, share, type Sharing } from './knowledge.js';
import {
  allowedActions,
  claim,
  type Claim,
  type Merit,
  meritLifecycle,
  recognise,
  recordAward,
  refuseMerit,
} from './merit.js';

const agency = anAgency();
const award: Claim = {
  id: '11111111-2222-8333-8444-555555555555',
  kind: 'government-award',
  level: 'provincial',
  title: '优秀服务机构',
  awardedBy: '福建省工业和信息化厅',
  awardedOn: '2025-11-20',
  knowledgeId: null,
  evidence: 'https://example.cn/notice',
  fileIds: [],
};
const research: Claim = { ...award, kind: 'research', level: null, awardedBy: null, awardedOn: null };
const ITEM = '22222222-2222-8333-8444-555555555555';
const claimed = (of: Claim = award): Merit => ({ ...claim(of, agency, '2026-03-02').state, version: 1 });
const TODAY = '2026-03-05';
const refused = (merit: Merit) => refuseMerit(merit, '文件不符', 'staff-1', TODAY);

test('a claim counts for nothing until it is recognised', () => {
  const { id: meritId, kind, level, title, awardedBy, awardedOn } = award;
  const said = { kind, level: level!, title, awardedBy: awardedBy!, awardedOn: awardedOn! };
  expect(claim(award, agency, '2026-03-02').events).toEqual([]);
  given(claimed())
    .when((merit) => recognise(merit, null, 'staff-1', TODAY))
    .then({
      state: { state: 'recognised', decidedBy: 'staff-1', decidedOn: TODAY, reason: null },
      events: [fact(MeritRecognised, { meritId, agencyId: agency.id, ...said, recognisedOn: TODAY })],
    });
});

test('what a recognised merit has not, its event has not either', () => {
  const { events } = recognise(claimed(research), '与联盟留存文件一致', 'staff-1', TODAY);
  expect(Object.keys(events[0]!.data as object).sort()).toEqual([
    'agencyId',
    'kind',
    'meritId',
    'recognisedOn',
    'title',
  ]);
});

test('a refusal keeps who refused and why', () => {
  given(claimed())
    .when(refused)
    .then({ state: { state: 'refused', decidedBy: 'staff-1', reason: '文件不符' }, events: [] });
});

test('an award that the awards subsystem records counts at once, without further evidence', () => {
  given({ ...award, evidence: null })
    .when((recorded) => recordAward(recorded, agency, 'awards', TODAY))
    .then({
      state: { state: 'recognised', claimedOn: TODAY, decidedOn: TODAY, decidedBy: 'awards' },
      events: [fact(MeritRecognised)],
    });
});

test.each([
  ['a government’s award without its level', { ...award, level: null }, agency, 'registry.merit-level-missing'],
  ['a level of what has none', { ...research, level: 'national' }, agency, 'registry.merit-level-not-applicable'],
  [
    'an association’s award without the association',
    { ...award, kind: 'association-award', level: null, awardedBy: null },
    agency,
    'registry.merit-awarder-missing',
  ],
  ['who gave what is no award', { ...research, awardedBy: '联盟' }, agency, 'registry.merit-award-not-applicable'],
  ['the day of what is no award', { ...research, awardedOn: TODAY }, agency, 'registry.merit-award-not-applicable'],
  ['an award of tomorrow', { ...award, awardedOn: '2026-03-06' }, agency, 'registry.date-in-future'],
  ['a merit that nothing shows', { ...award, evidence: null }, agency, 'registry.merit-evidence-missing'],
  [
    'research about shared knowledge',
    { ...research, knowledgeId: ITEM },
    agency,
    'registry.merit-knowledge-not-applicable',
  ],
  ['a deregistered agency', award, deregisteredAgency(), 'registry.agency-deregistered'],
  ['a suspended agency', award, suspendedAgency(), 'registry.agency-suspended'],
] as [string, Claim, Agency, string][])('%s is refused', (_, input, of, code) => {
  given(of)
    .when((by) => claim(input, by, TODAY))
    .then(code);
});

test.each(['citation', 'alliance-award', 'association-award'] as const)(
  'a %s may be about shared knowledge',
  (kind) => {
    const given = kind === 'citation' ? { awardedBy: null, awardedOn: null } : {};
    const { events } = recognise(
      claimed({ ...award, ...given, kind, level: null, knowledgeId: ITEM }),
      null,
      's',
      TODAY,
    );
    expect(events[0]!.data).toMatchObject({ kind, knowledgeId: ITEM });
  },
);

describe('shared knowledge', () => {
  const guide: Sharing = {
    id: ITEM,
    kind: 'method',
    title: '装备行业贯标实施指南',
    summary: '面向离散制造企业的步骤和模板。',
    authors: 3,
    sharedOn: '2026-02-10',
    fileId: null,
  };

  test('is its own evidence and is decided on as the merit of its id', () => {
    const { item, claim: claiming } = share(guide, TODAY);
    expect(item.id).toBe(claiming.id);
    const { events } = recognise(claimed(claiming), null, 'staff-1', TODAY);
    expect(events[0]!.data).toMatchObject({ kind: 'shared-knowledge', meritId: ITEM, knowledgeId: ITEM });
  });

  test('was shared already', () => {
    expect(() => share({ ...guide, sharedOn: '2026-03-06' }, TODAY)).toThrow('registry.date-in-future');
  });

  test('is cited when it is the agency’s own and recognised', () => {
    const own = { id: ITEM, knowledgeId: ITEM, agencyId: agency.id, state: 'recognised' } as const;
    expect(() => mustBeShared(ITEM, own, agency)).not.toThrow();
    const others = [
      { ...own, agencyId: ITEM },
      { ...own, knowledgeId: null },
      { ...own, state: 'claimed' as const },
    ];
    for (const other of [null, ...others])
      expect(() => mustBeShared(ITEM, other, agency)).toThrow('registry.knowledge-unknown');
  });
});

test('a merit is decided once, and what is allowed is what works', () => {
  keepsLifecycle(
    meritLifecycle,
    { state: claimed(), events: [] },
    { recognise: (merit) => recognise(merit, null, 'staff-1', TODAY), refuse: refused },
    null,
  );
  given(refused(claimed()).state).when(refused).then('registry.merit-already-decided');
});

test('to decide is the staff’s, not the agency’s', () => {
  expect(allowedActions(claimed(), { role: 'alliance-staff' })).toEqual(['recognise', 'refuse']);
  expect(allowedActions(claimed(), { role: 'agency' })).toEqual([]);
});
