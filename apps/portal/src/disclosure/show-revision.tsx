import type { ServiceSchemas } from '@heng/clients';
import { isBusinessDate } from '@heng/contracts';
import { AgencyDisclosure, textOf } from '../agencies/disclosure-parts.js';
import { type Column, Table } from '../components/parts.js';
import { agencyOf } from '../agencies/agency.js';
import { AgencyTabs } from '../agencies/agency-tabs.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf, Refused } from '../web/services.js';
import { dayIn } from '../words/dates.js';
import { DayForm } from './disclosure-on.js';
import { fieldIn, type Standard, standardOf } from './standards.js';

type Change = ServiceSchemas['registry']['DisclosureChange'];

export const showRevision = definePage({
  path: '/agencies/:id/disclosures/:revision',
  who: 'everyone',
  load: async (visit) => {
    const path = { id: visit.params['id']!, revision: numberOf(visit.params['revision'], visit) };
    const [agency, revision] = await Promise.all([
      agencyOf(visit),
      answerOf(visit.services.registry.GET('/agencies/{id}/disclosures/{revision}', { params: { path } })),
    ]);
    return { agency, revision, standard: await standardOf(visit, revision.standard) };
  },
  view: ({ agency, revision, standard }, visit) => {
    const { disclosure: words } = visit.words;
    const title = words.revisionOf(agency.name, revision.revision);
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <AgencyTabs agency={agency} visit={visit} />
          {revision.revision > 1 && (
            <p>
              <a
                href={`/agencies/${agency.id}/disclosures/compare?from=${revision.revision - 1}&to=${revision.revision}`}
              >
                {words.compareWith(revision.revision - 1)}
              </a>
            </p>
          )}
          {isBusinessDate(visit.query.get('day')) && (
            <p className="note">{words.asOf(dayIn(visit.language, visit.query.get('day')!))}</p>
          )}
          <DayForm agency={agency} visit={visit} />
          <h2>{visit.words.agencies.disclosure}</h2>
          <AgencyDisclosure disclosure={revision} standard={standard} visit={visit} />
          <details>
            <summary>{words.hash}</summary>
            <p>
              <code>{revision.contentHash}</code>
            </p>
          </details>
        </>
      ),
    };
  },
});

export const compareRevisions = definePage({
  path: '/agencies/:id/disclosures/compare',
  who: 'everyone',
  load: async (visit) => {
    const query = {
      from: numberOf(visit.query.get('from'), visit),
      to: numberOf(visit.query.get('to'), visit),
    };
    const params = { path: { id: visit.params['id']! }, query };
    const [agency, comparison] = await Promise.all([
      agencyOf(visit),
      answerOf(visit.services.registry.GET('/agencies/{id}/disclosures/compare', { params })),
    ]);
    const versions = [...new Set([comparison.to.standard, comparison.from.standard])];
    return { agency, comparison, standards: await Promise.all(versions.map((one) => standardOf(visit, one))) };
  },
  view: ({ agency, comparison: { from, to, changes }, standards }, visit) => {
    const { disclosure: words } = visit.words;
    const title = words.compareTitle(agency.name, from.revision, to.revision);
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <AgencyTabs agency={agency} visit={visit} />
          <Table caption={title} columns={columnsOf(standards, visit)} lines={changes} empty={words.noChange} />
        </>
      ),
    };
  },
});

function columnsOf(standards: readonly Standard[], visit: Visit): Column<Change>[] {
  const { disclosure: words } = visit.words;
  const value = (of: unknown) => <span className="text">{of === undefined ? '' : textOf(of, visit)}</span>;
  return [
    { label: words.field, cell: ({ field }) => fieldIn(visit, field, ...standards) },
    { label: words.change, cell: ({ kind }) => words.kinds[kind] },
    { label: words.before, cell: ({ before }) => value(before) },
    { label: words.after, cell: ({ after }) => value(after) },
  ];
}

function numberOf(text: string | null | undefined, { words }: Visit): number {
  if (text && /^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Refused({ status: 404, code: 'portal.not-found', detail: words.common.errors.notFound });
}
