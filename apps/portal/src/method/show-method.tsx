import { gatesOf, type IndicatorCode, methodologies } from '@heng/assessment';
import { type Fact, Facts, Grade, Table } from '../components/parts.js';
import { valueIn } from '../ratings/indicators.js';
import { definePage, linkTo } from '../web/page.js';
import { cycleIn, sayIn } from '../words/dates.js';
import { exampleOf, type OfMethod } from './example.js';
import { IndicatorInWords, sourceOf } from './indicator-in-words.js';

/** The rating method in words, made from the method that computes the ratings. */
export const showMethod = definePage({
  path: '/method',
  who: 'everyone',
  load: ({ query }) =>
    Promise.resolve(methodologies.find(({ version }) => version === query.get('version')) ?? methodologies[0]),
  view: (method, visit) => {
    const { method: words } = visit.words;
    const title = sayIn(visit.language, method);
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <Versions method={method} visit={visit} />
          <p>{words.effective(cycleIn(visit.language, method.effectiveFrom))}</p>
          <p>{words.lead}</p>
          <Grades method={method} visit={visit} />
          <Indicators method={method} visit={visit} />
          <Example method={method} visit={visit} />
          <h2>{words.notes}</h2>
          <ul>
            {method.notes.map((note) => (
              <li key={note.zh}>{sayIn(visit.language, note)}</li>
            ))}
          </ul>
        </>
      ),
    };
  },
});

const Versions = ({ method, visit }: OfMethod) => (
  <nav aria-label={visit.words.method.versions}>
    <ul className="facets">
      {methodologies.map(({ version }) => (
        <li key={version}>
          <a href={linkTo(visit, { version })} aria-current={version === method.version ? 'page' : undefined}>
            {visit.words.method.version(version)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

function Grades({ method, visit }: OfMethod) {
  const { method: words } = visit.words;
  return (
    <>
      <h2>{words.grades}</h2>
      <Table
        caption={words.grades}
        lines={method.grades}
        empty=""
        columns={[
          { label: words.grade, cell: ({ grade }) => <Grade visit={visit} grade={grade} /> },
          { label: words.level, cell: (grade) => sayIn(visit.language, grade) },
          { label: words.from, cell: ({ from }) => from, number: true },
        ]}
      />
      <h3>{words.gates}</h3>
      <Facts facts={gatesOf(method).map((gate): Fact => [words.rules[gate.rule], sayIn(visit.language, gate)])} />
    </>
  );
}

function Indicators({ method, visit }: OfMethod) {
  const { method: words } = visit.words;
  const codes = Object.keys(method.indicators) as IndicatorCode[];
  return (
    <>
      <h2>{words.indicators}</h2>
      <Table
        caption={words.indicators}
        lines={codes}
        empty=""
        columns={[
          {
            label: words.indicator,
            cell: (code) => <a href={`#${code}`}>{sayIn(visit.language, method.indicators[code])}</a>,
          },
          { label: words.most, cell: (code) => method.indicators[code].maxPoints, number: true },
          { label: words.source, cell: (code) => sourceOf(method.indicators[code], visit) },
        ]}
      />
      {codes.map((code) => (
        <IndicatorInWords key={code} code={code} method={method} visit={visit} />
      ))}
    </>
  );
}

function Example({ method, visit }: OfMethod) {
  const { method: words, common } = visit.words;
  const { indicators, total, grade } = exampleOf(method);
  return (
    <>
      <h2>{words.whole}</h2>
      <p>{words.wholeLead}</p>
      <Table
        caption={words.whole}
        lines={indicators}
        empty=""
        columns={[
          { label: words.indicator, cell: (one) => sayIn(visit.language, one) },
          { label: words.value, cell: (one) => valueIn(one, visit), number: true },
          { label: words.points, cell: ({ points }) => points, number: true },
        ]}
      />
      <p>
        <strong>{words.result(total, grade ?? common.unrated)}</strong>
      </p>
      <p>
        {words.real} <a href="/ratings">{visit.words.ratings.title}</a>
      </p>
    </>
  );
}
