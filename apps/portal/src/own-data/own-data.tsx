import { stringify } from 'csv-stringify/sync';
import { type Column, Day, PartOf, Table } from '../components/parts.js';
import { defineDownload } from '../web/download.js';
import { definePage, type Part, part, type Visit } from '../web/page.js';
import { type Entry, entriesOf } from './entries.js';
import { ownFilings, ownLetters, ownProjects, ownRecords } from './records.js';

const PATH = '/mine/data';
const who = ['enterprise'] as const;
/** A longer table is folded. */
const MOST_OPEN = 12;

/** A copy of all that the platform holds about the reader's enterprise, as a page and as files (PIPL 45). */
export const showOwnData = definePage({
  ...{ path: PATH, who },
  load: async (visit) => {
    const [own, letters, filings] = await Promise.all([
      ownProjects(visit),
      part(ownLetters(visit)),
      part(ownFilings(visit)),
    ]);
    return { own, letters, filings };
  },
  view: ({ own, letters, filings }, visit) => {
    const { ownData: words, enterprises, projects } = visit.words;
    const known = { ...own, letters: dataOf(letters), filings: dataOf(filings) };
    const entries = Map.groupBy(entriesOf(known, visit), ({ kind }) => kind);
    const { id } = own.enterprise;
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          <p className="actions">
            <a className="button" href={`${PATH}.csv`} download>
              CSV
            </a>
            <a className="button second" href={`${PATH}.json`} download>
              JSON
            </a>
            <a href={`/enterprises/${id}/identity`}>{enterprises.correct}</a>
            <a href={`/enterprises/${id}/email`}>{enterprises.correctEmail}</a>
          </p>
          {[...entries].map(([kind, lines]) => (
            <section key={kind}>
              <h2>{words.kinds[kind]}</h2>
              <details open={lines.length <= MOST_OPEN}>
                <summary>{words.lines(lines.length)}</summary>
                <Table caption={words.kinds[kind]} columns={columnsOf(visit, lines)} lines={lines} empty="" />
              </details>
            </section>
          ))}
          {!entries.has('project') && <p>{projects.none}</p>}
          <PartOf visit={visit} of={letters}>
            {() => null}
          </PartOf>
          <PartOf visit={visit} of={filings}>
            {() => null}
          </PartOf>
          <h2>{words.elsewhere}</h2>
          <p>{words.elsewhereText}</p>
        </>
      ),
    };
  },
});

const dataOf = <T,>(of: Part<readonly T[]>): readonly T[] => ('data' in of ? of.data : []);

function columnsOf(visit: Visit, lines: readonly Entry[]): Column<Entry>[] {
  const { ownData: words, projects } = visit.words;
  const has = (name: 'about' | 'on') => lines.some((line) => line[name]);
  return [
    { label: words.what, cell: ({ what }) => what },
    { label: words.value, cell: ({ value }) => <span className="text">{value}</span> },
    ...(has('on') ? [{ label: words.on, cell: ({ on }: Entry) => on && <Day visit={visit} on={on} /> }] : []),
    { label: words.by, cell: ({ by }) => by },
    ...(has('about') ? [{ label: projects.agency, cell: ({ about }: Entry) => about }] : []),
  ];
}

const fileOf = (format: 'csv' | 'json', type: string, write: (visit: Visit) => Promise<string>) =>
  defineDownload({
    ...{ path: `${PATH}.${format}`, who },
    load: async (visit) => {
      const headers = { 'content-type': type, 'content-disposition': `attachment; filename="own-data.${format}"` };
      const response = new Response(await write(visit), { headers });
      return { data: response.body, response };
    },
  });

export const ownDataFiles = [
  fileOf('json', 'application/json; charset=utf-8', async (visit) => JSON.stringify(await ownRecords(visit), null, 2)),
  fileOf('csv', 'text/csv; charset=utf-8', async (visit) => {
    const { ownData: words, projects } = visit.words;
    const lines = entriesOf(await ownRecords(visit), visit).map(({ kind, about, on, what, value, by }) => [
      ...[words.kinds[kind], about, what, value, on, by],
    ]);
    const header = [words.kind, projects.agency, words.what, words.value, words.on, words.by];
    return stringify([header, ...lines], { bom: true, escape_formulas: true });
  }),
];
