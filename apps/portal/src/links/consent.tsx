import { z } from 'zod';
import { Facts } from '../components/parts.js';
import { defineForm } from '../web/form.js';
import { definePage } from '../web/page.js';
import { answerOf, type Services } from '../web/services.js';
import { dayIn, sayIn } from '../words/dates.js';
import { Another, askLink, openLink, readLink } from './open-link.js';

const PATH = '/consent';
const decisions = ['give', 'withdraw'] as const;

const read = (services: Services, token: string) =>
  answerOf(services.registry.GET('/consent/{token}', { params: { path: { token } } }));

export const openConsent = openLink({
  path: PATH,
  title: ({ words }) => words.links.consent.title,
  lead: ({ words }) => words.links.consent.lead,
  read,
  another: (visit) => <Another visit={visit} path={PATH} />,
});

export const { form: askConsentLink, sent: consentLinkSent } = askLink(PATH, (services, email, key) =>
  answerOf(
    services.registry.POST('/consent-links', { params: { header: { 'Idempotency-Key': key } }, body: { email } }),
  ),
);

/** A person decides whether the own name is public (PIPL 25). */
export const decideConsent = defineForm({
  path: `${PATH}/:link`,
  who: 'everyone',
  load: (visit) => readLink(PATH, visit, (token) => read(visit.services, token)),
  title: (_, { words }) => words.links.consent.title,
  lead: ({ name, agencies, given, use, validUntil }, { words, language }) => {
    const { consent } = words.links;
    return (
      <>
        <p>{sayIn(language, use)}</p>
        <Facts
          facts={[
            [consent.name, name],
            [consent.agencies, agencies.join('、') || words.common.none],
            [consent.now, given ? consent.given : consent.notGiven],
          ]}
        />
        <p>{words.links.validUntil(dayIn(language, validUntil))}</p>
      </>
    );
  },
  fields: (_, { words }) => [
    {
      ...{ kind: 'radios', name: 'decision', label: words.links.consent.decision, schema: z.enum(decisions) },
      choices: decisions.map((value) => ({ value, label: words.links.consent.decisions[value] })),
    },
  ],
  send: async (values, { token }, { services, links, params }, key) => {
    const { given } = await answerOf(
      services.registry.POST('/consent/{token}', {
        params: { path: { token }, header: { 'Idempotency-Key': key } },
        body: { decision: values['decision'] as (typeof decisions)[number] },
      }),
    );
    links.forget(params['link']!);
    return `${PATH}/done?given=${given}`;
  },
});

export const consentDecided = definePage({
  path: `${PATH}/done`,
  who: 'everyone',
  load: ({ query }) => Promise.resolve({ given: query.get('given') === 'true' }),
  view: ({ given }, { words }) => {
    const { consent } = words.links;
    return {
      title: consent.done,
      body: (
        <div className="done">
          <h1>{consent.done}</h1>
          <p>{given ? consent.doneGiven : consent.doneNotGiven}</p>
        </div>
      ),
    };
  },
});
