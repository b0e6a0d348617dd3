import type { ReactNode } from 'react';
import { type Column, PartOf, Table } from '../components/parts.js';
import { type Part, part, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import type { Words } from '../words/index.js';

type Name = keyof Words['mine']['queue'];
type Page = Readonly<{ items: readonly unknown[]; next: string | null }>;
type Queue = Readonly<{ name: Name; href: string; page: Part<Page> }>;

/** The queues of staff, each with its first page. */
export function queuesOf({ services: { registry, complaints } }: Visit): Promise<Queue[]> {
  const state = <S extends string>(one: S) => ({ params: { query: { state: one } } });
  const lists: readonly [Name, string, () => Promise<Page>][] = [
    ['applications', '/applications', () => answerOf(registry.GET('/applications', {}))],
    ['complaints', '/complaints?state=filed', () => answerOf(complaints.GET('/complaints', state('filed')))],
    ['withholdings', '/withholdings', () => answerOf(registry.GET('/withholdings', {}))],
    ['challenges', '/challenges', () => answerOf(registry.GET('/withholding-challenges', {}))],
    ['merits', '/merits', () => answerOf(registry.GET('/merits', state('claimed')))],
    ['signals', '/signals?state=explained', () => answerOf(registry.GET('/signals', state('explained')))],
    ['open', '/signals?state=open', () => answerOf(registry.GET('/signals', state('open')))],
  ];
  return Promise.all(lists.map(async ([name, href, load]) => ({ name, href, page: await part(load()) })));
}

/** The number of records in each queue; a list is counted by its first page. */
export function Queues({ queues, visit }: Readonly<{ queues: readonly Queue[]; visit: Visit }>): ReactNode {
  const { mine: words } = visit.words;
  const columns: Column<Queue>[] = [
    { label: words.queues, cell: ({ name, href }) => <a href={href}>{words.queue[name]}</a> },
    {
      label: words.count,
      number: true,
      cell: ({ page }) => (
        <PartOf visit={visit} of={page}>
          {({ items, next }) => (next ? words.more(items.length) : String(items.length))}
        </PartOf>
      ),
    },
  ];
  return (
    <>
      <h2>{words.queues}</h2>
      <Table caption={words.queues} columns={columns} lines={queues} empty={visit.words.common.none} />
    </>
  );
}
