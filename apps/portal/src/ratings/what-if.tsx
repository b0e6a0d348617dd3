import {
  type Assessment,
  conclude,
  type Figure,
  type Figures,
  figuresIn,
  type Measured,
  methodologies,
  type Methodology,
  type PublishedEvidence,
  remeasure,
  singleChanges,
  whatIf,
} from '@heng/assessment';
import { Facts, Grade, Table } from '../components/parts.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { cycleIn, sayIn } from '../words/dates.js';
import { Distance, type Rating } from './show-rating.js';

type Given = Readonly<{ rating: Rating; measured: Measured; methodology: Methodology }>;
type OfView = Readonly<{ measured: Measured; methodology: Methodology; visit: Visit }>;

/** The changes that would bring the agency to a better grade: the method computes with other figures. */
export const whatIfRating = definePage<Given>({
  path: '/ratings/:id/what-if',
  who: ['agency', 'alliance-staff', 'expert'],
  load: async ({ services, params }) => {
    const path = { path: { id: params['id']! } };
    const [rating, evidence] = await Promise.all([
      answerOf(services.rating.GET('/ratings/{id}', { params: path })),
      answerOf(services.rating.GET('/ratings/{id}/evidence', { params: path })),
    ]);
    const methodology = methodologies.find(({ version }) => version === evidence.methodology) ?? methodologies[0];
    return { rating, methodology, measured: remeasure(evidence as unknown as PublishedEvidence, methodology) };
  },
  view: ({ rating, measured, methodology }, visit) => {
    const { whatIf: words } = visit.words;
    const title = words.titleOf(rating.agencyName, cycleIn(visit.language, rating.cycle));
    const now = conclude(measured, methodology);
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <p>{words.lead}</p>
          <Facts facts={[[words.now, <Result key="n" of={now} visit={visit} />]]} />
          <Outcome measured={measured} methodology={methodology} visit={visit} />
          <Singles measured={measured} methodology={methodology} visit={visit} />
          <Form measured={measured} methodology={methodology} visit={visit} />
        </>
      ),
    };
  },
});

const Result = ({ of: { total, grade }, visit }: Readonly<{ of: Assessment; visit: Visit }>) => (
  <>
    {visit.words.ratings.points(total)} <Grade visit={visit} grade={grade} />
  </>
);

/** The figures that the reader typed; an empty one is as it is. */
const typedIn = ({ query }: Visit, methodology: Methodology): Figures =>
  Object.fromEntries(
    figuresIn(methodology).flatMap(({ name }) => {
      const typed = query.get(name)?.trim();
      return typed ? [[name, Number(typed)] as const] : [];
    }),
  );

function Outcome({ measured, methodology, visit }: OfView) {
  const { whatIf: words } = visit.words;
  if (visit.query.size === 0 || !figuresIn(methodology).some(({ name }) => visit.query.has(name))) return null;
  const changed = tried(measured, methodology, typedIn(visit, methodology));
  if (!changed)
    return (
      <p role="alert" className="note warn">
        {words.wrong}
      </p>
    );
  const result = conclude(changed, methodology);
  const gained = Math.round((result.total - conclude(measured, methodology).total) * 100) / 100;
  return (
    <section role="status">
      <h2>{words.result}</h2>
      <p>
        <Result of={result} visit={visit} /> {words.gained(gained)}
      </p>
      {result.distance && (
        <Distance distance={result.distance as unknown as NonNullable<Rating['distance']>} visit={visit} />
      )}
    </section>
  );
}

function tried(measured: Measured, methodology: Methodology, changes: Figures): Measured | undefined {
  try {
    return whatIf(measured, methodology, changes);
  } catch (fault) {
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}

function Singles({ measured, methodology, visit }: OfView) {
  const { whatIf: words } = visit.words;
  const isBest = conclude(measured, methodology).distance === null;
  return (
    <>
      <h2>{words.singles}</h2>
      <Table
        caption={words.singles}
        lines={singleChanges(measured, methodology)}
        empty={isBest ? words.best : words.noSingle}
        columns={[
          { label: words.figure, cell: ({ figure }) => sayIn(visit.language, figure) },
          { label: words.from, cell: ({ from }) => from, number: true },
          { label: words.to, cell: ({ to }) => to, number: true },
          { label: words.grade, cell: ({ grade }) => <Grade visit={visit} grade={grade} /> },
        ]}
      />
    </>
  );
}

function Form({ measured, methodology, visit }: OfView) {
  const { whatIf: words } = visit.words;
  const groups = Map.groupBy(figuresIn(methodology), ({ indicator }) => indicator);
  return (
    <>
      <h2>{words.figures}</h2>
      <form method="get">
        {[...groups].map(([code, figures]) => (
          <fieldset key={code}>
            <legend>{sayIn(visit.language, methodology.indicators[code])}</legend>
            {figures.map((figure) => (
              <Question key={figure.name} figure={figure} now={measured.figures[figure.name]} visit={visit} />
            ))}
          </fieldset>
        ))}
        <p className="actions">
          <button>{words.try}</button>
          <a href={visit.path}>{words.reset}</a>
        </p>
      </form>
    </>
  );
}

function Question({ figure, now, visit }: Readonly<{ figure: Figure; now: number | undefined; visit: Visit }>) {
  const { whatIf: words } = visit.words;
  const { name, bands } = figure;
  const value = visit.query.get(name) ?? String(now ?? '');
  return (
    <div className="question">
      <label htmlFor={name}>{name === 'other' ? words.score : sayIn(visit.language, figure)}</label>
      {bands ? (
        <select id={name} name={name} defaultValue={value}>
          <option value="">{words.unknown}</option>
          {bands.map((band) => (
            <option key={band} value={band}>
              {band}
            </option>
          ))}
        </select>
      ) : (
        <input id={name} name={name} className="short" inputMode="decimal" defaultValue={value} />
      )}
    </div>
  );
}
