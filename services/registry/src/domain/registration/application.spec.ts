import type { Actor, Fact } from '@heng/contracts';
import { type Decision, DomainError } from '@heng/kit/domain';
import fc from 'fast-check';
import {
  allowedActions,
  type Application,
  type ApplicationAction,
  type ApplicationState,
  applicationTransitions,
  approveApplication,
  changeApplication,
  draftApplication,
  refuseApplication,
  returnApplication,
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
const code = (expected: string) => expect.objectContaining({ code: `registry.${expected}` });

test('a submission is told with the id that the agency will have, and where it is told things', () => {
  const { events } = submitApplication(draft, known, applicant, today);
  expect(events).toMatchObject([
    {
      type: 'registry.application-submitted.v1',
      subject: ids.id,
      data: { agencyId: ids.agencyId, submittedOn: today },
    },
    { type: 'registry.contact-changed.v1', subject: ids.agencyId, data: { email: said.email } },
  ]);
  expect(JSON.stringify(events[0])).not.toContain('example.cn');
});

test('what was returned is mended and submitted again; who decided and why is kept', () => {
  const returned = returnApplication(submitted, review, today).state;
  expect(returned).toMatchObject({ state: 'returned', decidedOn: today, decidedBy: 'staff-1', reason: review.reason });
  const mended = changeApplication(returned, { ...said, name: '福州衡鉴科技有限公司' }, known, applicant).state;
  expect(mended).toMatchObject({ state: 'returned', name: '福州衡鉴科技有限公司' });
  expect(submitApplication(mended, known, applicant, '2026-03-05').state).toMatchObject({
    state: 'submitted',
    submittedOn: '2026-03-05',
  });
});

const taken = { holder: { agencyId: 'a', state: 'registered', current: true }, parent: null } as const;
test.each([
  ['drafting for another', () => draftApplication({ ...said, ...ids }, known, stranger, today), 'not-your-agency'],
  ['changing another’s', () => changeApplication(draft, said, known, stranger), 'not-your-agency'],
  ['submitting another’s', () => submitApplication(draft, known, stranger, today), 'not-your-agency'],
  ['withdrawing another’s', () => withdrawApplication(draft, stranger, today), 'not-your-agency'],
  [
    'drafting with a taken code',
    () => draftApplication({ ...said, ...ids }, taken, applicant, today),
    'credit-code-taken',
  ],
  ['submitting with a taken code', () => submitApplication(draft, taken, applicant, today), 'credit-code-taken'],
  [
    'drafting with an ID-card number',
    () => draftApplication({ ...said, ...ids, name: '李某362322198709086409' }, known, applicant, today),
    'id-card-number',
  ],
  [
    'refusing with an ID-card number',
    () => refuseApplication(submitted, { ...review, reason: '362322198709086409' }, today),
    'id-card-number',
  ],
])('%s is refused', (_, attempt, expected) => {
  expect(attempt).toThrow(code(expected));
});

const actions: Record<ApplicationAction, (application: Application) => Decision<Application>> = {
  change: (application) => changeApplication(application, said, known, applicant),
  submit: (application) => submitApplication(application, known, applicant, today),
  withdraw: (application) => withdrawApplication(application, applicant, today),
  approve: (application) => approveApplication(application, { reason: null, by: 'staff-1' }, today),
  return: (application) => returnApplication(application, review, today),
  refuse: (application) => refuseApplication(application, review, today),
};
/** An approval is told by the event of the agency that it registers. */
const stateTold: Record<string, ApplicationState> = {
  'registry.application-drafted.v1': 'draft',
  'registry.application-submitted.v1': 'submitted',
  'registry.application-returned.v1': 'returned',
  'registry.application-refused.v1': 'refused',
  'registry.application-withdrawn.v1': 'withdrawn',
  'registry.agency-registered.v1': 'registered',
};

test('any sequence of actions keeps the state table, and the events alone tell the state', () => {
  const names = Object.keys(applicationTransitions) as ApplicationAction[];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...names), { maxLength: 12 }), (sequence) => {
      let application = draft;
      const events: Fact[] = [...drafting.events];
      for (const name of sequence) {
        const table: Partial<Record<ApplicationState, ApplicationState>> = applicationTransitions[name];
        const expected = table[application.state];
        expect(allowedActions(application).includes(name)).toBe(expected !== undefined);
        try {
          const decision = actions[name](application);
          expect(decision.state.state).toBe(expected);
          application = decision.state;
          events.push(...decision.events);
          if (name === 'approve') events.push({ type: 'registry.agency-registered.v1', subject: '', data: {} });
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          expect(error.code).toBe('registry.application-state');
          expect(expected).toBeUndefined();
        }
        const told = events.flatMap(({ type }) => stateTold[type] ?? []);
        expect(told.at(-1)).toBe(application.state);
      }
    }),
  );
});
