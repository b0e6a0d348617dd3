import type { ServiceSchemas } from '@heng/clients';
import { Day, type Fact, Facts, Grade, Steps, Table } from '../components/parts.js';
import { isOwn } from '../agencies/agency.js';
import { allOf } from '../web/changes.js';
import { definePage, part, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { cycleIn, dayIn, sayIn } from '../words/dates.js';
import { Indicators } from './indicators.js';

export type Rating = ServiceSchemas['rating']['RatingView'];
type OfRating = Readonly<{ rating: Rating; visit: Visit }>;

export const showRating = definePage({
  path: '/ratings/:id',
  who: 'everyone',
  load: async (visit) => {
    const { services, params } = visit;
    const rating = await answerOf(services.rating.GET('/ratings/{id}', { params: { path: { id: params['id']! } } }));
    return isOwn(visit, rating) ? withoutFormerStaff(rating, visit) : rating;
  },
  view: (rating, visit) => {
    const { ratings: words } = visit.words;
    const title = words.ratingOf(rating.agencyName, cycleIn(visit.language, rating.cycle));
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <Result rating={rating} visit={visit} />
          <Actions rating={rating} visit={visit} />
          <Reasons rating={rating} visit={visit} />
          {rating.notice && <Notice rating={rating} notice={rating.notice} visit={visit} />}
          <Indicators rating={rating} visit={visit} />
          <p>
            <a href={`/ratings/${rating.id}/recompute`}>{visit.words.recompute.link}</a>
          </p>
          {rating.distance && <Distance distance={rating.distance} visit={visit} />}
          {rating.distance && isOwn(visit, rating) && (
            <p>
              <a href={`/ratings/${rating.id}/what-if`}>{visit.words.whatIf.link}</a>
            </p>
          )}
          <Judged rating={rating} visit={visit} />
        </>
      ),
    };
  },
});

/** An agency may see the certificates of those alone whom it employs now. */
async function withoutFormerStaff(rating: Rating, { services }: Visit): Promise<Rating> {
  const path = { id: rating.agencyId };
  const certificates = await part(
    allOf((query) => answerOf(services.registry.GET('/agencies/{id}/certificates', { params: { path, query } }))),
  );
  const present = new Set('data' in certificates ? certificates.data.map(({ id }) => id) : []);
  const facts = rating.facts.map((fact) =>
    fact.record?.kind === 'certificate' && !present.has(fact.record.id) ? { ...fact, record: null } : fact,
  );
  return { ...rating, facts };
}

/** The forms that the reader may fill in. */
function Actions({ rating: { id, allowedActions }, visit }: OfRating) {
  const { decisions: words } = visit.words;
  const forms = [
    ['object', `/ratings/${id}/objection`, words.object],
    ['conclude-spot-check', `/ratings/${id}/spot-check`, words.conclude],
    ['declare', `/ratings/${id}/declaration`, words.review],
    ['review', `/ratings/${id}/review`, words.review],
  ] as const;
  return (
    <p className="actions">
      {forms
        .filter(([action]) => allowedActions.includes(action))
        .map(([action, path, label]) => (
          <a key={action} className="button" href={path}>
            {label}
          </a>
        ))}
    </p>
  );
}

function Result({ rating, visit }: OfRating) {
  const { ratings: words } = visit.words;
  const facts: Fact[] = [
    [
      words.agency,
      <a key="a" href={`/agencies/${rating.agencyId}`}>
        {rating.agencyName}
      </a>,
    ],
    [words.result, <Grade key="g" visit={visit} grade={rating.grade} />],
    [words.total, words.points(rating.total)],
    [words.state, words.states[rating.state]],
    [words.cutoff, dayIn(visit.language, rating.cutoff)],
    [
      words.methodology,
      <a key="m" href={`/method?version=${rating.methodology}`}>
        {visit.words.method.version(rating.methodology)}
      </a>,
    ],
  ];
  if (rating.finalOn) facts.push([words.final, dayIn(visit.language, rating.finalOn)]);
  return <Facts facts={facts} />;
}

function Reasons({ rating: { reasons }, visit }: OfRating) {
  if (reasons.length === 0) return null;
  return (
    <>
      <h2>{visit.words.ratings.reasons}</h2>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.code}>{sayIn(visit.language, reason)}</li>
        ))}
      </ul>
    </>
  );
}

type OfNotice = OfRating & Readonly<{ notice: ServiceSchemas['rating']['NoticeView'] }>;

function Notice({ rating, notice, visit }: OfNotice) {
  const { ratings: words, decisions } = visit.words;
  return (
    <>
      <h2>{words.notice}</h2>
      <Facts
        facts={[
          [words.noticeFrom, <Day key="f" visit={visit} on={notice.publishedOn} />],
          [
            words.noticeUntil,
            <div key="u">
              <Day visit={visit} on={notice.lastDay} />
              {notice.workingDaysLeft !== null && <p className="tag warn">{words.left(notice.workingDaysLeft)}</p>}
              {notice.provisional && <p>{words.provisional}</p>}
              <Steps visit={visit} title={words.steps} steps={notice.steps} />
            </div>,
          ],
        ]}
      />
      <h3>{words.objections}</h3>
      <Table
        caption={words.objections}
        lines={rating.objections}
        empty={words.noObjections}
        columns={[
          { label: words.filed, cell: ({ filedOn }) => <Day visit={visit} on={filedOn} /> },
          { label: words.outcome, cell: ({ state }) => words.outcomes[state] },
          { label: words.reason, cell: ({ reason, acceptance }) => reason ?? acceptance?.reason },
          {
            label: decisions.actions,
            cell: ({ id, allowedActions: may }) => {
              const path = `/ratings/${rating.id}/objections/${id}`;
              if (may.includes('accept')) return <a href={`${path}/acceptance`}>{decisions.accept}</a>;
              const decides = may.includes('declare') || may.includes('decide');
              return decides && <a href={`${path}/decision`}>{decisions.decide}</a>;
            },
          },
        ]}
      />
    </>
  );
}

/** The way to the next better grade (R10). */
export function Distance({ distance, visit }: Readonly<{ distance: NonNullable<Rating['distance']>; visit: Visit }>) {
  const { ratings: words } = visit.words;
  const said = (text: { zh: string; en: string }) => sayIn(visit.language, text);
  const { to, pointsMissing, unmet, blockedBy, improve } = distance;
  return (
    <>
      <h2>{words.distance(to)}</h2>
      <p>{pointsMissing > 0 ? words.pointsMissing(pointsMissing) : words.enoughPoints}</p>
      <ul>
        {[...unmet, ...blockedBy].map((one) => (
          <li key={one.zh}>{said(one)}</li>
        ))}
      </ul>
      {improve.length > 0 && (
        <>
          <h3>{words.improve}</h3>
          <ul>
            {improve.map((one) => (
              <li key={one.indicator}>{words.gain(said(one), one.points)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Judged({ rating: { finding, reviews }, visit }: OfRating) {
  const { ratings: words } = visit.words;
  return (
    <>
      {finding && (
        <>
          <h2>{words.finding}</h2>
          <Facts
            facts={[
              [words.result, finding.authentic ? words.authentic : words.notAuthentic],
              [words.reason, finding.reason],
              [words.date, <Day key="d" visit={visit} on={finding.on} />],
            ]}
          />
        </>
      )}
      {reviews.length > 0 && (
        <>
          <h2>{words.reviews}</h2>
          <Table
            caption={words.reviews}
            lines={reviews}
            empty=""
            columns={[
              { label: words.reviews, cell: ({ round }) => words.round(round) },
              { label: words.date, cell: ({ on }) => <Day visit={visit} on={on} /> },
              { label: words.reason, cell: ({ reason }) => reason },
            ]}
          />
        </>
      )}
    </>
  );
}
