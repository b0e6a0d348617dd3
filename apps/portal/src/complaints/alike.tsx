import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { type Column, Day, Table, text } from '../components/parts.js';
import { changing, mustFind } from '../web/changes.js';
import { defineForm, type Form } from '../web/form.js';
import { Elsewhere, type Visit } from '../web/page.js';
import { answerOf, Refused } from '../web/services.js';

type Schemas = ServiceSchemas['complaints'];
type Alike = Schemas['AlikeView'];
type Base = '/complaints' | '/reports';
/** A filing as it stands beside another one. */
type Filing = Pick<Schemas['ComplaintView'], 'id' | 'number' | 'allegation' | 'statement' | 'evidence' | 'filedOn'> &
  Pick<Schemas['ComplaintView'], 'wish' | 'version'>;

const listOf = (base: Base, { services: { complaints } }: Visit, id: string): Promise<Alike[]> =>
  answerOf(complaints.GET(`${base}/{id}/alike`, { params: { path: { id } } }));

/** The filings that are suggested to staff; none to those who may not verify. */
export const alikeOf = (base: Base, visit: Visit, id: string): Promise<Alike[]> =>
  listOf(base, visit, id).catch((fault: unknown) => {
    if (fault instanceof Refused && fault.problem.status === 403) return [];
    throw fault;
  });

type Suggested = Readonly<{ base: Base; id: string; alike: readonly Alike[]; visit: Visit }>;
/** The suggestions on the page of a filing. */
export function AlikePart({ base, id, alike, visit }: Suggested): ReactNode {
  if (alike.length === 0) return null;
  const { alike: words, complaints } = visit.words;
  const columns: Column<Alike>[] = [
    {
      label: words.number,
      cell: (one) => <a href={`${base}/${id}/alike/${one.id}`}>{words.compare(one.number ?? words.regulator)}</a>,
    },
    { label: complaints.filedOn, cell: ({ filedOn }) => <Day visit={visit} on={filedOn} /> },
    { label: complaints.allegation, cell: ({ allegation }) => complaints.allegations[allegation] },
    { label: words.likeness, cell: ({ likeness }) => `${likeness}%`, number: true },
    { label: words.because, cell: ({ because }) => because.map((reason) => words.reasons[reason]).join('、') },
  ];
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <Table caption={words.title} columns={columns} lines={alike} empty="" />
    </>
  );
}

const filingOf = (base: Base, { services: { complaints } }: Visit, id: string): Promise<Filing> =>
  answerOf(complaints.GET(`${base}/{id}`, { params: { path: { id } } }));

async function pairOf(base: Base, visit: Visit) {
  const { id, other: otherId } = visit.params as { id: string; other: string };
  const found = mustFind(await listOf(base, visit, id), (one) => one.id === otherId, visit);
  const { merge } = found;
  if (!merge) throw new Elsewhere(`${base}/${id}`);
  const otherBase = found.kind === 'complaint' ? '/complaints' : '/reports';
  const [own, other] = await Promise.all([filingOf(base, visit, id), filingOf(otherBase, visit, otherId)]);
  return { own, other, merge };
}
type Pair = Awaited<ReturnType<typeof pairOf>>;

/** Both filings side by side. */
function SideBySide({ pair: { own, other }, visit }: Readonly<{ pair: Pair; visit: Visit }>): ReactNode {
  const { alike: words, complaints, filing, common } = visit.words;
  const lines: readonly (readonly [string, (one: Filing) => ReactNode])[] = [
    [complaints.filedOn, ({ filedOn }) => <Day visit={visit} on={filedOn} />],
    [complaints.allegation, ({ allegation }) => complaints.allegations[allegation]],
    [complaints.statement, ({ statement }) => text(statement)],
    [filing.wish, ({ wish }) => (wish ? text(wish) : common.none)],
    [complaints.evidence, ({ evidence }) => text(evidence.join('\n') || common.none)],
  ];
  const name = ({ number }: Filing) => number ?? words.regulator;
  return (
    <Table
      caption={words.comparing}
      lines={lines}
      empty=""
      columns={[
        { label: words.item, cell: ([label]) => label },
        { label: name(own), cell: ([, cell]) => cell(own) },
        { label: name(other), cell: ([, cell]) => cell(other) },
      ]}
    />
  );
}

const mergeForm = (base: Base): Form<Pair> => ({
  path: `${base}/:id/alike/:other`,
  who: ['alliance-staff'],
  load: (visit) => pairOf(base, visit),
  title: (_, { words }) => words.alike.comparing,
  lead: (pair, visit) => {
    const { own, other, merge } = pair;
    const { alike: words } = visit.words;
    const [joins, first] = merge.id === own.id ? [own, other] : [other, own];
    return (
      <>
        <SideBySide pair={pair} visit={visit} />
        <p className="note">{words.merge(joins.number ?? words.regulator, first.number ?? words.regulator)}</p>
      </>
    );
  },
  fields: (_, { words: { alike: words } }) => [
    {
      ...{ kind: 'textarea', name: 'reason', label: words.reason, hint: words.reasonHint },
      schema: z.string().min(1).max(4000),
    },
  ],
  check: true,
  send: async ({ reason }, { own, merge }, { services: { complaints } }, key) => {
    const params = { path: { id: merge.id }, header: changing(key, merge.version) };
    const body = { sameAs: merge.sameAs, reason: reason! };
    const path = merge.kind === 'complaint' ? '/complaints/{id}/incident' : '/reports/{id}/incident';
    await answerOf(complaints.POST(path, { params, body }));
    return `${base}/${own.id}`;
  },
});

/** Staff compare two filings and merge them (R9 4). */
export const mergeFilings = [defineForm(mergeForm('/complaints')), defineForm(mergeForm('/reports'))];
