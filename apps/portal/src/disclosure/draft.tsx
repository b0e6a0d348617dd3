import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { Sections } from '../agencies/disclosure-parts.js';
import { type Column, Day, Table } from '../components/parts.js';
import { ownAgencyOf } from '../agencies/agency.js';
import { AgencyTabs } from '../agencies/agency-tabs.js';
import { defineStep } from '../web/step.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { fieldIn, type Standard, standardOf, textIn } from './standards.js';

type Schemas = ServiceSchemas['registry'];
type Draft = Schemas['DraftView'];

/** The draft of an agency, and the standard that it is written for: the one that is asked for, or its own. */
export async function draftOf(visit: Visit) {
  const path = { id: visit.params['id']! };
  const [agency, draft] = await Promise.all([
    ownAgencyOf(visit, true),
    answerOf(visit.services.registry.GET('/agencies/{id}/draft', { params: { path } })),
  ]);
  const standard = await standardOf(visit, visit.query.get('standard') ?? draft.standard);
  return { agency, draft, standard, id: agency.id, version: draft.version };
}

/** The parameter that keeps the wanted standard on the next page. */
export const keptStandard = ({ query }: Visit): string => {
  const wanted = query.get('standard');
  return wanted ? `?standard=${encodeURIComponent(wanted)}` : '';
};

export const showDraft = definePage({
  path: '/agencies/:id/draft',
  who: ['agency', 'alliance-staff'],
  load: draftOf,
  view: ({ agency, draft, standard }, visit) => {
    const { draft: words } = visit.words;
    const title = words.titleOf(agency.name);
    const sections = Object.entries(standard.sections).map(([name, section]) => ({ name, section }));
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <AgencyTabs agency={agency} visit={visit} />
          <p>{words.lead}</p>
          {standard.version !== draft.standard && <p className="note">{words.leadFor(standard.version)}</p>}
          {!draft.written && draft.latest > 0 && <p className="note">{words.unwritten}</p>}
          <Table
            caption={title}
            columns={columnsOf({ id: agency.id, draft, standard }, visit)}
            lines={sections}
            empty={visit.words.common.none}
          />
          <Claims draft={draft} standard={standard} visit={visit} />
          <p className="actions">
            <a className="button" href={`/agencies/${agency.id}/draft/preview${keptStandard(visit)}`}>
              {words.preview}
            </a>
            {draft.written && <a href={`/agencies/${agency.id}/draft/discard`}>{words.discard}</a>}
          </p>
        </>
      ),
    };
  },
});

type Given = Readonly<{ id: string; draft: Draft; standard: Standard }>;
type Line = Readonly<{ name: string; section: Schemas['StandardSectionView'] }>;

function columnsOf({ id, draft, standard }: Given, visit: Visit): Column<Line>[] {
  const { draft: words, disclosure } = visit.words;
  const judged = draft.standard === standard.version;
  const missing = (name: string) => draft.missing.filter((path) => path.startsWith(`${name}.`)).length;
  const unfit = (name: string) => draft.unfit.some(({ field }) => field === name || field.startsWith(`${name}.`));
  return [
    {
      label: disclosure.section,
      cell: ({ name, section }) => (
        <a href={`/agencies/${id}/draft/${name}${keptStandard(visit)}`}>{textIn(visit, section)}</a>
      ),
    },
    {
      label: words.state,
      cell: ({ name }) =>
        judged && (
          <>
            <span className={missing(name) === 0 ? 'tag good' : 'tag warn'}>
              {missing(name) === 0 ? words.filled : words.lacking(missing(name))}
            </span>{' '}
            {unfit(name) && <span className="tag bad">{disclosure.unfit}</span>}
          </>
        ),
    },
    {
      label: words.editedOn,
      cell: ({ name }) => draft.editedBy[name] && <Day visit={visit} on={draft.editedBy[name].on} />,
    },
  ];
}

type OfDraft = Readonly<{ draft: Draft; standard: Standard; visit: Visit }>;

/** The numbers of the draft beside those of the platform. */
function Claims({ draft: { claims }, standard, visit }: OfDraft): ReactNode {
  const { draft: words, disclosure } = visit.words;
  const columns: Column<Schemas['ClaimView']>[] = [
    { label: disclosure.field, cell: ({ field }) => fieldIn(visit, field, standard) },
    { label: words.claimed, cell: ({ claimed }) => String(claimed), number: true },
    { label: words.platform, cell: ({ known }) => String(known), number: true },
    {
      label: words.state,
      cell: ({ differs, explained }) => (differs ? (explained ? words.explained : words.differing) : words.agrees),
    },
  ];
  if (claims.length === 0) return null;
  return (
    <>
      <h2>{words.claims}</h2>
      <Table caption={words.claims} columns={columns} lines={claims} empty={visit.words.common.none} />
    </>
  );
}

/** The draft as a revision of today, without what is for staff alone. */
const Preview = ({ draft: { sections }, standard, visit }: OfDraft): ReactNode => (
  <>
    <h2>{visit.words.agencies.disclosure}</h2>
    <Sections sections={sections} standard={standard} visit={visit} />
  </>
);

export const previewDraft = definePage({
  path: '/agencies/:id/draft/preview',
  who: ['agency', 'alliance-staff'],
  load: draftOf,
  view: ({ agency, draft, standard }, visit) => {
    const { draft: words } = visit.words;
    return {
      title: words.previewOf,
      body: (
        <>
          <h1>{words.previewOf}</h1>
          <AgencyTabs agency={agency} visit={visit} />
          <p>{words.previewLead(draft.missing.length)}</p>
          <p>{words.previewWithheld}</p>
          <p className="actions">
            {draft.written && (
              <a className="button" href={`/agencies/${agency.id}/draft/publication`}>
                {words.publish}
              </a>
            )}
            <a href={`/agencies/${agency.id}/draft${keptStandard(visit)}`}>{visit.words.common.form.change}</a>
          </p>
          <Preview draft={draft} standard={standard} visit={visit} />
        </>
      ),
    };
  },
});

export const publishDraft = defineStep({
  path: '/agencies/:id/draft/publication',
  who: ['agency', 'alliance-staff'],
  load: draftOf,
  title: ({ words }) => words.draft.publish,
  lead: ({ draft, standard }, visit) => (
    <>
      <p>{visit.words.draft.publishLead}</p>
      <p>{visit.words.draft.previewLead(draft.missing.length)}</p>
      <Preview draft={draft} standard={standard} visit={visit} />
    </>
  ),
  send: async ({ id }, { services: { registry } }, header) => {
    const params = { path: { id }, header };
    const { revision } = await answerOf(registry.POST('/agencies/{id}/draft/publication', { params }));
    return `/agencies/${id}/disclosures/${revision}`;
  },
});

export const discardDraft = defineStep({
  path: '/agencies/:id/draft/discard',
  who: ['agency', 'alliance-staff'],
  load: draftOf,
  title: ({ words }) => words.draft.discard,
  lead: (_, { words }) => words.draft.discardLead,
  send: async ({ id }, { services: { registry } }, header) => {
    await answerOf(registry.DELETE('/agencies/{id}/draft', { params: { path: { id }, header } }));
    return `/agencies/${id}/draft`;
  },
});
