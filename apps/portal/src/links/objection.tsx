import { Facts } from '../components/parts.js';
import { defineForm } from '../web/form.js';
import { definePage } from '../web/page.js';
import { textOnly } from '../web/render.js';
import { answerOf, type Services } from '../web/services.js';
import { cycleIn, dayIn } from '../words/dates.js';
import { openLink, readLink } from './open-link.js';

const PATH = '/objection';

const read = (services: Services, token: string) =>
  answerOf(services.rating.GET('/objection/{token}', { params: { path: { token } } }));

export const openObjection = openLink({
  path: PATH,
  title: ({ words }) => words.links.objection.title,
  lead: ({ words }) => words.links.objection.lead,
  read,
  another: () => undefined,
});

/** An objector confirms the contact, and with it the objection (R8). */
export const confirmObjection = defineForm({
  path: `${PATH}/:link`,
  who: 'everyone',
  load: (visit) => readLink(PATH, visit, (token) => read(visit.services, token)),
  title: (_, { words }) => words.links.objection.title,
  lead: ({ agencyName, cycle, statement, confirmableUntil }, { words, language }) => {
    const { objection } = words.links;
    return (
      <>
        <Facts
          facts={[
            [objection.agency, agencyName],
            [objection.cycle, cycleIn(language, cycle)],
            [
              objection.statement,
              <span key="s" className="text">
                {statement}
              </span>,
            ],
          ]}
        />
        <p>{words.links.validUntil(dayIn(language, confirmableUntil))}</p>
      </>
    );
  },
  fields: () => [],
  submit: ({ words }) => words.links.objection.confirm,
  send: async (_, { token }, { services, links, params }, key) => {
    const header = { 'Idempotency-Key': key };
    await answerOf(services.rating.POST('/objection/{token}', { params: { path: { token }, header } }));
    links.forget(params['link']!);
    return `${PATH}/done`;
  },
});

export const objectionConfirmed = definePage({
  path: `${PATH}/done`,
  who: 'everyone',
  load: () => Promise.resolve(undefined),
  view: (_, { words: { links, decisions } }) => textOnly(links.objection.done, decisions.objectedNext),
});
