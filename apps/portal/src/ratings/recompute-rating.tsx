import type { ServiceSchemas } from '@heng/clients';
import { Grade, Table } from '../components/parts.js';
import { defineDownload } from '../web/download.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { cycleIn, sayIn } from '../words/dates.js';

type Schemas = ServiceSchemas['rating'];
type Line = Readonly<{ name: string; label: string; published: string }>;

const idOf = ({ params }: Visit) => ({ path: { id: params['id']! } });

/** The evidence of a rating as a file, from which anyone computes it again. */
export const downloadEvidence = defineDownload({
  path: '/ratings/:id/evidence',
  who: 'everyone',
  load: (visit) =>
    visit.services.rating.GET('/ratings/{id}/evidence', {
      ...{ params: idOf(visit), parseAs: 'stream', cache: 'no-store' },
    }),
});

/** Computes a rating on the reader's device, beside what was published. */
export const recomputeRating = definePage({
  path: '/ratings/:id/recompute',
  who: 'everyone',
  load: async (visit) => {
    const params = idOf(visit);
    const [rating, evidence] = await Promise.all([
      answerOf(visit.services.rating.GET('/ratings/{id}', { params })),
      answerOf(visit.services.rating.GET('/ratings/{id}/evidence', { params })),
    ]);
    return { rating, evidence };
  },
  view: ({ rating, evidence }, visit) => {
    const { recompute: words, ratings, common } = visit.words;
    const title = words.titleOf(rating.agencyName, cycleIn(visit.language, rating.cycle));
    return {
      ...{ title, script: 'recompute' },
      body: (
        <>
          <h1>{title}</h1>
          <p>{words.lead}</p>
          <p>{words.secret}</p>
          {rating.grade !== evidence.result.grade && <p className="note warn">{words.ruled}</p>}
          <p>
            <button id="recompute" hidden data-evidence={`/ratings/${rating.id}/evidence`} data-none={common.unrated}>
              {words.button}
            </button>
          </p>
          <div id="outcome" role="status">
            {(['running', 'match', 'mismatch', 'failed'] as const).map((name) => (
              <p key={name} id={name} hidden className={name === 'match' ? 'note' : 'note warn'}>
                {words[name]}
              </p>
            ))}
          </div>
          <Table
            caption={ratings.result}
            lines={linesOf(rating, evidence, visit)}
            empty=""
            columns={columnsOf(visit)}
          />
          <h2>{words.byHand}</h2>
          <p>
            <a href={`/ratings/${rating.id}/evidence`} download="evidence.json">
              {words.file}
            </a>
          </p>
          <p>{words.command}</p>
          <pre className="scroll" tabIndex={0}>
            <code>npm run recompute -w @heng/assessment -- evidence.json</code>
          </pre>
        </>
      ),
    };
  },
});

function linesOf(
  rating: Schemas['RatingView'],
  { result, hash }: Schemas['PublishedEvidenceView'],
  { words, language }: Visit,
): Line[] {
  return [
    { name: 'grade', label: words.ratings.grade, published: result.grade ?? '' },
    { name: 'total', label: words.ratings.total, published: String(result.total) },
    { name: 'hash', label: words.recompute.hash, published: hash },
    ...rating.indicators.map((indicator) => ({
      ...{ name: indicator.code, label: sayIn(language, indicator), published: String(indicator.points) },
    })),
  ];
}

const columnsOf = (visit: Visit) => [
  { label: visit.words.ratings.indicator, cell: ({ label }: Line) => label },
  {
    label: visit.words.recompute.published,
    cell: ({ name, published }: Line) => (
      <span data-published={published} className={name === 'hash' ? 'hash' : undefined}>
        {name === 'grade' ? <Grade visit={visit} grade={published} /> : published}
      </span>
    ),
  },
  {
    label: visit.words.recompute.device,
    cell: ({ name }: Line) => (
      <span className={name === 'hash' ? 'hash' : undefined}>
        <span data-device={name}>–</span>
      </span>
    ),
  },
];
