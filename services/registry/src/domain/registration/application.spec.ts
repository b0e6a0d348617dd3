import { type Actor, AgencyContactChanged, AgencyRegistered, ApplicationSubmitted } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { given, keepsLifecycle, fact } from '@heng/testing/rules';
import type { Known } from './agency.js';
import {
  allowedActions,
  type Application,
  applicationLifecycle,
  approveApplication,
  changeApplication,
  draftApplication,
  rejectApplication,
  submitApplication,
  withdrawApplication,
} from './application.js';

const applicant: Actor = { sub: 'agency-1', role: 'agency', org: '91350100M000100Y43' };
const stranger: Actor = { ...applicant, org: '914403001922038216' };
const known = { holder: null, parent: null };
const said = {
  creditCode: '91350100M000100Y43',
  name: '福州衡鉴管理咨询有限公司',
  province: '350000',
  email: 'office@example.cn',
};
const ids = { id: '0a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d', agencyId: '1a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d' };
const drafting = draftApplication({ ...said, ...ids }, known, applicant, '2026-03-02');
const draft: Application = { ...drafting.state, version: 1 };
const today = '2026-03-03';
const submitted = submitApplication(draft, known, applicant, today).state;
const review = { reason: '名称与营业执照不一致', by: 'staff-1' };
const personal = '李某362322198709086409';

test('a submission is told with the id that the agency will have, and where it is told things', () => {
  const submit = (application: Application) => submitApplication(application, known, applicant, today);
  given(draft)
    .when(submit)
    .then([
      fact(ApplicationSubmitted, { agencyId: ids.agencyId, submittedOn: today }, ids.id),
      fact(AgencyContactChanged, { email: said.email }, ids.agencyId),
    ]);
  expect(JSON.stringify(submit(draft).events[0])).not.toContain('example.cn');
});

test('what was returned is mended and submitted again; who decided and why is kept', () => {
  const returned = given(submitted)
    .when((application) => rejectApplication(application, 'return', review, today))
    .then({ state: { state: 'returned', decidedOn: today, decidedBy: 'staff-1', reason: review.reason } });
  const name = '福州衡鉴科技有限公司';
  const mended = given(returned)
    .when((application) => changeApplication(application, { ...said, name }, known, applicant))
    .then({ state: { state: 'returned', name } });
  given(mended)
    .when((application) => submitApplication(application, known, applicant, '2026-03-05'))
    .then({ state: { state: 'submitted', submittedOn: '2026-03-05' } });
});

const drafted = (over: object, by: Known = known, actor = applicant) =>
  draftApplication({ ...said, ...ids, ...over }, by, actor, today);
const taken = { holder: { agencyId: 'a', state: 'registered', current: true }, parent: null } as const;
test.each<[string, (application: Application) => Decision<unknown>, string]>([
  ['an application is drafted for oneself', () => drafted({}, known, stranger), 'not-your-agency'],
  [
    'an application is changed by its applicant',
    (of) => changeApplication(of, said, known, stranger),
    'not-your-agency',
  ],
  [
    'an application is submitted by its applicant',
    (of) => submitApplication(of, known, stranger, today),
    'not-your-agency',
  ],
  ['an application is withdrawn by its applicant', (of) => withdrawApplication(of, stranger, today), 'not-your-agency'],
  ['no draft has the code of another', () => drafted({}, taken), 'credit-code-taken'],
  [
    'no submission has the code of another',
    (of) => submitApplication(of, taken, applicant, today),
    'credit-code-taken',
  ],
  ['no name holds an ID-card number', () => drafted({ name: personal }), 'id-card-number'],
  [
    'no reason holds an ID-card number',
    () => rejectApplication(submitted, 'refuse', { ...review, reason: personal }, today),
    'id-card-number',
  ],
  ['a draft is not refused', (of) => rejectApplication(of, 'refuse', review, today), 'application-state'],
])('%s', (_, decision, refusal) => {
  given(draft).when(decision).then(`registry.${refusal}`);
});

test('any sequence of actions keeps the lifecycle, and the events alone tell the state', () => {
  const approve = (application: Application) => {
    const { state, events } = approveApplication(application, { reason: null, by: 'staff-1' }, today);
    // The event of the registered agency represents the approval.
    return { state, events: [...events, { type: AgencyRegistered.type, subject: '', data: {} }] };
  };
  keepsLifecycle(
    applicationLifecycle,
    { ...drafting, state: draft },
    {
      change: (application) => changeApplication(application, said, known, applicant),
      submit: (application) => submitApplication(application, known, applicant, today),
      withdraw: (application) => withdrawApplication(application, applicant, today),
      approve,
      return: (application) => rejectApplication(application, 'return', review, today),
      refuse: (application) => rejectApplication(application, 'refuse', review, today),
    },
    {
      'registry.application-drafted.v1': 'draft',
      'registry.application-submitted.v1': 'submitted',
      'registry.application-returned.v1': 'returned',
      'registry.application-refused.v1': 'refused',
      'registry.application-withdrawn.v1': 'withdrawn',
      'registry.agency-registered.v1': 'registered',
    },
  );
});

test('the applicant is offered what is its own to do, staff what is theirs, a stranger nothing', () => {
  const offered = (of: Application) =>
    [applicant, { sub: 's', role: 'alliance-staff' } as const, stranger].map((who) => allowedActions(of, who));
  expect(offered(draft)).toEqual([['change', 'submit', 'withdraw'], [], []]);
  expect(offered(submitted)).toEqual([['withdraw'], ['approve', 'return', 'refuse'], []]);
});
