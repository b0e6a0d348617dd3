import { randomUUID } from 'node:crypto';
import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { Steps } from '../components/parts.js';
import { Another, askLink, openLink, readLink } from '../links/open-link.js';
import { servedNames } from '../projects/consultant-names.js';
import { changing, versionField } from '../web/changes.js';
import { type AnyForm, defineForm, firstOpen } from '../web/form.js';
import { type Access, definePage, Elsewhere, type Visit } from '../web/page.js';
import { textOnly } from '../web/render.js';
import { answerOf, type Services } from '../web/services.js';
import { dayIn } from '../words/dates.js';
import { answerIn, draftIn, questionsOf, type Survey } from './survey.js';

const PATH = '/feedback';
type Schemas = ServiceSchemas['tracking'];

/** The two ways to the survey: by the one-time link, and by the account of the enterprise. */
type Way<T> = Readonly<{
  path: string;
  who: Access;
  load: (visit: Visit) => Promise<Survey & T>;
  save: (
    visit: Visit,
    to: Survey & T,
    body: Schemas['FeedbackDraftBody'],
    header: ReturnType<typeof changing>,
  ) => Promise<unknown>;
  give: (visit: Visit, to: Survey & T, body: Schemas['FeedbackBody'], key: string) => Promise<Schemas['GivenFeedback']>;
}>;

const surveyBy = <T,>({ path, who, load, save, give }: Way<T>): AnyForm =>
  defineForm<Survey & T>({
    ...{ path, who },
    load: async (visit) => {
      const survey = await load(visit);
      if (!survey.allowedActions.includes('save-draft')) throw new Elsewhere(`${PATH}/given`);
      return survey;
    },
    title: ({ agencyName }, { words }) => (agencyName ? words.feedback.titleOf(agencyName) : words.feedback.title),
    lead: (survey, visit) => <Lead survey={survey} visit={visit} />,
    fields: (survey, visit) => [...questionsOf(survey, visit), versionField(survey.version)],
    onePerPage: true,
    check: true,
    save: async (values, survey, visit) => {
      await save(visit, survey, draftIn(values, survey), changing(randomUUID(), values['version']));
      return visit.path;
    },
    send: async (values, survey, visit, key) => {
      const { late } = await give(visit, survey, answerIn(values, survey), key);
      if (visit.params['link']) visit.links.forget(visit.params['link']);
      return `${PATH}/done?late=${late}`;
    },
  });

function Lead({ survey, visit }: Readonly<{ survey: Survey; visit: Visit }>): ReactNode {
  const { feedback: words } = visit.words;
  const { due, late, answer, draft } = survey;
  return (
    <>
      <p>{words.lead}</p>
      <p>{late ? words.late : words.due(dayIn(visit.language, due.due))}</p>
      {due.provisional && <p>{words.provisional}</p>}
      <Steps visit={visit} title={words.dueSteps} steps={due.steps} />
      {answer && <p>{words.amending}</p>}
      <p>{words.keeps}</p>
      {!survey.names && survey.basics.consultants.length > 0 && (
        <p>
          {words.whyUnnamed}{' '}
          <a href={`/login?to=${encodeURIComponent(`/projects/${survey.projectId}/feedback`)}`}>
            {words.signInForNames}
          </a>
        </p>
      )}
      {draft && (
        <p className="actions">
          <a className="button" href={`?at=${firstOpen(questionsOf(survey, visit))}`}>
            {words.goOn}
          </a>
        </p>
      )}
    </>
  );
}

const read = (services: Services, token: string) =>
  answerOf(services.tracking.GET('/feedback/{token}', { params: { path: { token } } }));

export const openFeedback = openLink({
  path: PATH,
  title: ({ words }) => words.feedback.title,
  lead: ({ words }) => words.feedback.lead,
  read,
  another: (visit) => <Another visit={visit} path={PATH} />,
});

export const { form: askFeedbackLink, sent: feedbackLinkSent } = askLink(PATH, (services, email, key) =>
  answerOf(
    services.tracking.POST('/feedback-links', { params: { header: { 'Idempotency-Key': key } }, body: { email } }),
  ),
);

export const giveFeedbackByLink = surveyBy({
  path: `${PATH}/:link`,
  who: 'everyone',
  load: (visit) => readLink(PATH, visit, (token) => read(visit.services, token)),
  save: ({ services }, { token }, body, header) =>
    answerOf(services.tracking.PUT('/feedback/{token}/draft', { params: { path: { token }, header }, body })),
  give: ({ services }, { token }, body, key) =>
    answerOf(
      services.tracking.POST('/feedback/{token}', {
        params: { path: { token }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ),
});

export const giveFeedback = surveyBy({
  path: '/projects/:id/feedback',
  who: ['enterprise'],
  load: async (visit) => {
    const path = { id: visit.params['id']! };
    const survey = await answerOf(visit.services.tracking.GET('/projects/{id}/feedback', { params: { path } }));
    return { ...survey, names: await servedNames(path.id, visit) };
  },
  save: ({ services }, { projectId: id }, body, header) =>
    answerOf(services.tracking.PUT('/projects/{id}/feedback/draft', { params: { path: { id }, header }, body })),
  give: ({ services }, { projectId: id }, body, key) =>
    answerOf(
      services.tracking.POST('/projects/{id}/feedback', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ),
});

export const feedbackGiven = definePage({
  path: `${PATH}/done`,
  who: 'everyone',
  load: ({ query }) => Promise.resolve({ late: query.get('late') === 'true' }),
  view: ({ late }, { words: { feedback: words } }) => ({
    title: words.done,
    body: (
      <div className="done">
        <h1>{words.done}</h1>
        <p>{late ? words.doneLate : words.doneText}</p>
      </div>
    ),
  }),
});

export const feedbackOver = definePage({
  path: `${PATH}/given`,
  who: 'everyone',
  load: () => Promise.resolve(undefined),
  view: (_, { words: { feedback: words } }) => textOnly(words.already, words.alreadyText),
});
