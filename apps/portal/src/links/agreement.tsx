import { z } from 'zod';
import { type Fact, Facts } from '../components/parts.js';
import { defineForm, type Field } from '../web/form.js';
import { definePage } from '../web/page.js';
import { answerOf, type Services } from '../web/services.js';
import { dayIn } from '../words/dates.js';
import { openLink, readLink } from './open-link.js';

const PATH = '/agreement';
const decisions = ['agree', 'decline'] as const;

const read = (services: Services, token: string) =>
  answerOf(services.registry.GET('/agreements/{token}', { params: { path: { token } } }));

export const openAgreement = openLink({
  path: PATH,
  title: ({ words }) => words.links.agreement.title,
  lead: ({ words }) => words.links.agreement.lead,
  read,
  another: ({ words }) => <p>{words.links.agreement.noNew}</p>,
});

/** At a new address somebody with an alike name may be recorded. */
const anotherPerson = ({ another, anotherYes }: Readonly<Record<'another' | 'anotherYes', string>>): Field => ({
  ...{ kind: 'checkboxes', name: 'anotherPerson', label: another, optional: true, schema: z.enum(['yes']) },
  choices: [{ value: 'yes', label: anotherYes }],
});

/** A person agrees to a second employment or to a new address (R9 1, PIPL 14). */
export const answerAgreement = defineForm({
  path: `${PATH}/:link`,
  who: 'everyone',
  load: (visit) => readLink(PATH, visit, (token) => read(visit.services, token)),
  title: (_, { words }) => words.links.agreement.title,
  lead: ({ matter, name, agencyName, newEmail, validUntil }, { words, language }) => {
    const { agreement } = words.links;
    const facts: Fact[] = [
      [agreement.name, name],
      [agreement.agency, agencyName],
      [agreement.asks, agreement.matters[matter]],
    ];
    if (newEmail) facts.push([agreement.newEmail, newEmail]);
    return (
      <>
        <p>{agreement.lead}</p>
        <Facts facts={facts} />
        <p>{words.links.validUntil(dayIn(language, validUntil))}</p>
      </>
    );
  },
  fields: ({ matter }, { words }) => [
    {
      ...{ kind: 'radios', name: 'decision', label: words.links.agreement.decision, schema: z.enum(decisions) },
      choices: decisions.map((value) => ({ value, label: words.links.agreement.decisions[value] })),
    },
    ...(matter === 'address' ? [anotherPerson(words.links.agreement)] : []),
  ],
  check: true,
  send: async (values, { token }, { services, links, params }, key) => {
    const { state } = await answerOf(
      services.registry.POST('/agreements/{token}', {
        params: { path: { token }, header: { 'Idempotency-Key': key } },
        body: {
          decision: values['decision'] as (typeof decisions)[number],
          anotherPerson: values['anotherPerson'] === 'yes',
        },
      }),
    );
    links.forget(params['link']!);
    return `${PATH}/done?agreed=${state === 'agreed'}`;
  },
});

export const agreementAnswered = definePage({
  path: `${PATH}/done`,
  who: 'everyone',
  load: ({ query }) => Promise.resolve({ agreed: query.get('agreed') === 'true' }),
  view: ({ agreed }, { words }) => {
    const { agreement } = words.links;
    return {
      title: agreement.done,
      body: (
        <div className="done">
          <h1>{agreement.done}</h1>
          <p>{agreed ? agreement.doneAgreed : agreement.doneDeclined}</p>
        </div>
      ),
    };
  },
});
