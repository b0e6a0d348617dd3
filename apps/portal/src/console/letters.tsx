import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { type Column, Pager, Select, Table } from '../components/parts.js';
import { defineForm } from '../web/form.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { dayIn, instantIn } from '../words/dates.js';
import { ConsoleNav } from './console-nav.js';

type Letter = ServiceSchemas['notification']['MessageView'];
const FILTERS = { party: 'partyId', status: 'status', kind: 'template', cursor: 'cursor' } as const;

/** The letters of a party, a kind or a status, newest first, without address and text. */
export const showLetters = definePage({
  path: '/console/letters',
  who: ['alliance-staff'],
  load: ({ services, query }) => {
    const asked = Object.entries(FILTERS).flatMap(([name, filter]) => {
      const value = query.get(name);
      return value ? [[filter, value]] : [];
    });
    return answerOf(services.notification.GET('/messages', { params: { query: Object.fromEntries(asked) } }));
  },
  view: ({ items, next }, visit) => {
    const { letters: words } = visit.words;
    const [first] = items;
    const title = visit.query.get('party') && first?.partyName ? words.of(first.partyName) : words.title;
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <ConsoleNav visit={visit} />
          <p>
            {words.lead} <a href="/find">{words.findParty}</a>
          </p>
          <Filter visit={visit} />
          <Table caption={title} columns={columnsOf(visit)} lines={items} empty={words.none} />
          <Pager visit={visit} next={next} />
        </>
      ),
    };
  },
});

function Filter({ visit: { words, query } }: Readonly<{ visit: Visit }>): ReactNode {
  const { letters, common } = words;
  const choices = (of: Readonly<Record<string, string>>) =>
    Object.entries(of).map(([value, label]) => ({ value, label }));
  const party = query.get('party');
  return (
    <form className="filter" role="search">
      {party && <input type="hidden" name="party" value={party} />}
      <Select
        {...{ name: 'status', label: letters.status, any: letters.any, value: query.get('status') }}
        choices={choices(letters.statuses)}
      />
      <Select
        {...{ name: 'kind', label: letters.kind, any: letters.any, value: query.get('kind') }}
        choices={choices(letters.kinds)}
      />
      <button>{common.search}</button>
    </form>
  );
}

const columnsOf = (visit: Visit): Column<Letter>[] => {
  const { letters: words, common } = visit.words;
  return [
    { label: words.kind, cell: ({ template }) => words.kinds[template] },
    {
      label: words.party,
      cell: ({ partyId, partyName }) => <a href={`/console/letters?party=${partyId}`}>{partyName ?? common.unknown}</a>,
    },
    { label: words.written, cell: ({ createdAt }) => instantIn(visit.language, createdAt) },
    { label: words.status, cell: (letter) => <Status letter={letter} visit={visit} /> },
    {
      label: words.cause,
      cell: ({ eventId, template }) => (
        <a href={`/console/events/${eventId}`}>
          {visit.words.records.toCause}
          <span className="hidden">{words.kinds[template]}</span>
        </a>
      ),
    },
  ];
};

function Status({ letter, visit }: Readonly<{ letter: Letter; visit: Visit }>): ReactNode {
  const { letters: words } = visit.words;
  const { id, status, sentAt, sentWith, gatheredOn, attempts, lastFault, partyId } = letter;
  return (
    <>
      <span className={status === 'failed' ? 'tag bad' : 'tag'}>{words.statuses[status]}</span>
      {sentAt && <p>{instantIn(visit.language, sentAt)}</p>}
      {sentWith && <p>{words.together}</p>}
      {status === 'gathered' && gatheredOn && <p>{words.gathered(dayIn(visit.language, gatheredOn))}</p>}
      {status !== 'sent' && attempts > 0 && <p>{words.attempts(attempts)}</p>}
      {lastFault && <p className="text">{lastFault}</p>}
      {status === 'failed' && (
        <p>
          <a href={`/console/letters/${id}/resend?party=${partyId}`}>{words.resend}</a>
        </p>
      )}
    </>
  );
}

/** Sends a letter again that the mail server refused. */
export const resendLetter = defineForm({
  path: '/console/letters/:id/resend',
  who: ['alliance-staff'],
  load: async ({ services }) =>
    answerOf(services.notification.GET('/messages', { params: { query: { status: 'failed' } } })),
  title: (_, { words }) => words.letters.resend,
  lead: ({ items }, { params, words: { letters: words } }) => {
    const letter = items.find(({ id }) => id === params['id']);
    return (
      <>
        {letter && <p>{words.kinds[letter.template]}</p>}
        {letter?.lastFault && <p className="text">{letter.lastFault}</p>}
        <p>{words.resendLead}</p>
      </>
    );
  },
  fields: () => [],
  submit: ({ words }) => words.letters.resend,
  send: async (_, __, { services, params }, key) => {
    const asked = { path: { id: params['id']! }, header: { 'Idempotency-Key': key } };
    await answerOf(services.notification.POST('/messages/{id}/resending', { params: asked }));
    return '/console/letters?status=queued';
  },
});
