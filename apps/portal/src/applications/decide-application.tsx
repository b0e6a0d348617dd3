import { defineDecision } from '../web/decision.js';
import { defineStep } from '../web/step.js';
import { answerOf } from '../web/services.js';
import { ApplicationFacts, applicationOf, Similar } from './show-application.js';

const OUTCOMES = ['approve', 'return', 'refuse'] as const;

export const decideApplication = defineDecision({
  path: '/applications/:id/decision',
  task: { kind: 'applications', param: 'id' },
  load: applicationOf,
  title: ({ words }) => words.applications.decision,
  lead: (application, visit) => (
    <>
      <ApplicationFacts application={application} visit={visit} />
      <Similar application={application} visit={visit} />
    </>
  ),
  outcomes: (_, { words }) => OUTCOMES.map((value) => ({ value, label: words.applications.outcomes[value] })),
  reasonHint: ({ words }) => words.deciding.forApplicant,
  withoutReason: ['approve'],
  send: async ({ outcome, reason }, { id }, { services: { registry } }, header) => {
    const params = { path: { id }, header };
    await answerOf(
      outcome === 'approve'
        ? registry.POST('/applications/{id}/approval', { params, body: reason ? { reason } : {} })
        : registry.POST(outcome === 'return' ? '/applications/{id}/return' : '/applications/{id}/refusal', {
            params,
            body: { reason },
          }),
    );
    return `/applications/${id}`;
  },
});

export const submitApplication = defineStep({
  path: '/applications/:id/submission',
  who: ['agency'],
  load: applicationOf,
  title: ({ words }) => words.applications.submit,
  lead: (application, visit) => (
    <>
      <p>{visit.words.applications.submitLead(application.name)}</p>
      <ApplicationFacts application={application} visit={visit} />
    </>
  ),
  send: async ({ id }, { services: { registry } }, header) => {
    await answerOf(registry.POST('/applications/{id}/submission', { params: { path: { id }, header } }));
    return `/applications/${id}`;
  },
});

export const withdrawApplication = defineStep({
  path: '/applications/:id/withdrawal',
  who: ['agency'],
  load: applicationOf,
  title: ({ words }) => words.applications.withdraw,
  lead: (application, visit) => (
    <>
      <p>{visit.words.applications.withdrawLead}</p>
      <ApplicationFacts application={application} visit={visit} />
    </>
  ),
  send: async ({ id }, { services: { registry } }, header) => {
    await answerOf(registry.POST('/applications/{id}/withdrawal', { params: { path: { id }, header } }));
    return `/applications/${id}`;
  },
});
