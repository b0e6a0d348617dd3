import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { type Column, Day, Pager, Table } from '../components/parts.js';
import { atomOf, feedAnswer } from '../web/atom.js';
import { cursorOf } from '../web/changes.js';
import { defineDownload } from '../web/download.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

type Shown = ServiceSchemas['complaints']['AnnouncementView'];

const FORMATS = ['csv', 'jsonl', 'xlsx'] as const;
type Format = (typeof FORMATS)[number];

const announced = ({ services }: Visit, query: { agencyId?: string; cursor?: string }) =>
  answerOf(services.complaints.GET('/announcements', { params: { query } }));

/** Those in public about an agency, the latest fifty. */
export const announcementsOf = (visit: Visit, agencyId: string) => announced(visit, { agencyId });

/** The announcements of verified falsehood or misconduct, the newest first (R6). */
export const listAnnouncements = definePage({
  path: '/announcements',
  who: 'everyone',
  load: (visit) => announced(visit, cursorOf(visit)),
  view: ({ items, next }, visit) => {
    const { announcements: words } = visit.words;
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          <Table caption={words.title} columns={columnsOf(visit)} lines={items} empty={words.none} />
          <Pager visit={visit} next={next} />
          <p>
            {words.download}:{' '}
            {FORMATS.map((format) => (
              <span key={format}>
                <a href={`/announcements/export/${format}`} download>
                  {format.toUpperCase()}
                </a>{' '}
              </span>
            ))}
          </p>
          <p>
            <a href="/announcements/feed.atom">{words.feed}</a>
          </p>
        </>
      ),
    };
  },
});

const columnsOf = (visit: Visit): Column<Shown>[] => {
  const { announcements: words, complaints, common } = visit.words;
  return [
    {
      label: words.agency,
      cell: ({ id, agencyId, agencyName }) =>
        agencyId ? <a href={`/announcements/${id}`}>{agencyName ?? common.unknown}</a> : words.ended,
    },
    { label: words.publishedOn, cell: ({ publishedOn }) => <Day visit={visit} on={publishedOn} /> },
    { label: words.severity, cell: ({ severity }) => (severity ? complaints.severities[severity] : common.none) },
    { label: words.until, cell: ({ until, endedOn }) => <Day visit={visit} on={(until ?? endedOn)!} /> },
  ];
};

/** The announcements about one agency, on its page. */
export function AnnouncementsPart({ items, visit }: Readonly<{ items: readonly Shown[]; visit: Visit }>): ReactNode {
  const { announcements: words } = visit.words;
  if (items.length === 0) return <p>{words.noneOf}</p>;
  return (
    <ul>
      {items.map(({ id, publishedOn, text }) => (
        <li key={id}>
          <Day visit={visit} on={publishedOn} /> <a href={`/announcements/${id}`}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

/** The newest announcements in public as a feed; one that has ended leaves it. */
export const announcementFeed = defineDownload({
  path: '/announcements/feed.atom',
  who: 'everyone',
  shown: true,
  load: async (visit) => {
    const { announcements: words, common } = visit.words;
    const { items } = await announced(visit, {});
    const feed = { id: 'urn:heng:announcements', title: words.title, author: common.alliance, path: '/announcements' };
    const entries = items.flatMap(({ id, text, agencyName, publishedOn }) =>
      text === null
        ? []
        : [
            {
              ...{ id, title: words.titleOf(agencyName ?? common.unknown), summary: text, author: common.alliance },
              ...{ on: publishedOn, path: `/announcements/${id}` },
            },
          ],
    );
    return feedAnswer(atomOf(feed, entries));
  },
});

export const downloadAnnouncements = defineDownload({
  path: '/announcements/export/:format',
  who: 'everyone',
  load: ({ services, params }) =>
    services.complaints.GET('/announcements/export.{format}', {
      params: { path: { format: params['format'] as Format } },
      ...{ parseAs: 'stream', cache: 'no-store' },
    }),
});
