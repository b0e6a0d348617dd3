import type { ServiceSchemas } from '@heng/clients';
import { Day, Table } from '../components/parts.js';
import type { Visit } from '../web/page.js';
import { dayIn, sayIn } from '../words/dates.js';

type Schemas = ServiceSchemas['rating'];
type Given = Readonly<{ rating: Schemas['RatingView']; visit: Visit }>;

/** Each indicator with its points, and the facts behind its value. */
export function Indicators({ rating, visit }: Given) {
  const { ratings: words } = visit.words;
  const said = (text: { zh: string; en: string }) => sayIn(visit.language, text);
  return (
    <>
      <h2>{words.indicators}</h2>
      <Table
        caption={words.indicators}
        lines={rating.indicators}
        empty=""
        columns={[
          { label: words.indicator, cell: said },
          { label: words.score, cell: (one) => <Points {...one} />, number: true },
          { label: words.value, cell: (one) => valueIn(one, visit), number: true },
          {
            label: words.how,
            cell: ({ explanation, facts }) => (
              <>
                {said(explanation)} {facts.length > 0 && <span className="quiet">{words.facts(facts.length)}</span>}
              </>
            ),
          },
        ]}
      />
      {rating.facts.length > 0 && <FactList rating={rating} visit={visit} />}
    </>
  );
}

function FactList({ rating, visit }: Given) {
  const { ratings: words } = visit.words;
  const usedBy = (id: string) =>
    rating.indicators
      .filter(({ facts }) => facts.includes(id))
      .map((indicator) => sayIn(visit.language, indicator))
      .join('、');
  return (
    <details>
      <summary>{words.factList}</summary>
      <Table
        caption={words.factList}
        lines={rating.facts}
        empty=""
        columns={[
          { label: words.fact, cell: (fact) => <FactLink fact={fact} rating={rating} visit={visit} /> },
          { label: words.date, cell: ({ date }) => date && <Day visit={visit} on={date} /> },
          { label: words.indicator, cell: ({ id }) => usedBy(id) },
        ]}
      />
    </details>
  );
}

export const pointsIn = ({ points, maxPoints }: Readonly<{ points: number; maxPoints: number }>): string =>
  `${points} / ${maxPoints}`;

/** A bar beside the figure, of which it says nothing more. */
const Points = ({ points, maxPoints }: Readonly<{ points: number; maxPoints: number }>) => (
  <>
    {pointsIn({ points, maxPoints })}
    <meter min={0} max={maxPoints} value={points} aria-hidden="true" />
  </>
);

type Value = Pick<Schemas['IndicatorView'], 'value' | 'unit'>;

/** A value with its unit; one without a unit is a share. */
export function valueIn({ value, unit }: Value, { language }: Pick<Visit, 'language'>): string {
  if (value === null) return '–';
  const name = sayIn(language, unit);
  if (typeof value === 'number') return name ? `${value} ${name}` : percent(value);
  const { numerator, denominator } = value;
  return `${numerator}/${denominator} (${percent(numerator / denominator)})`;
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

type Fact = Pick<Schemas['FactView'], 'type' | 'record'> & Readonly<{ date?: string | null }>;
/** The pages of the records that facts tell of. */
const PAGES: Readonly<Record<NonNullable<Fact['record']>['kind'], (id: string, agencyId: string) => string>> = {
  certificate: (id) => `/certificates/${id}`,
  complaint: (id) => `/complaints/${id}`,
  disclosure: (revision, agencyId) => `/agencies/${agencyId}/disclosures/${revision}`,
  knowledge: (id) => `/knowledge/${id}`,
  merit: (id, agencyId) => `/agencies/${agencyId}/merits#${id}`,
  'on-site-work': (id) => `/projects/${id}/on-site-work`,
  project: (id) => `/projects/${id}`,
  team: (id) => `/agencies/${id}/team`,
};

type OfFact = Readonly<{ fact: Fact; rating: Readonly<{ agencyId: string }>; visit: Visit }>;

/** The kind of a fact, with the way to its one record where the reader may see that. */
export function FactLink({ fact: { type, date, record }, rating, visit }: OfFact) {
  const name = factName(type, visit);
  if (!record) return name;
  return (
    <a href={PAGES[record.kind](record.id, rating.agencyId)}>
      {name}
      {date && <span className="hidden"> {dayIn(visit.language, date)}</span>}
    </a>
  );
}

/** The kind of a fact, from the type of its event. */
export function factName(type: string, { words }: Visit): string {
  const kinds: Readonly<Record<string, string>> = words.facts;
  const name = type.replace(/^(?:evt\.)?[a-z]+\./, '').replace(/\.v\d+$/, '');
  return kinds[name] ?? name;
}
