import { figuresIn, formulaOf, type IndicatorCode, meritWords } from '@heng/assessment';
import { type Fact, Facts, Table } from '../components/parts.js';
import { valueIn } from '../ratings/indicators.js';
import type { Visit } from '../web/page.js';
import { sayIn } from '../words/dates.js';
import { type OfMethod, resultFor } from './example.js';

type Given = OfMethod & Readonly<{ code: IndicatorCode }>;

/** One indicator: its source in the measures, its formula, its scale, and an example. */
export function IndicatorInWords({ code, method, visit }: Given) {
  const { method: words } = visit.words;
  const entry = method.indicators[code];
  const facts: Fact[] = [
    [words.source, sourceOf(entry, visit)],
    [words.most, entry.maxPoints],
    [words.formula, sayIn(visit.language, formulaOf(code, method))],
  ];
  if (entry.judged) facts.push([words.points, words.judged]);
  const example = exampleFor({ code, method, visit });
  if (example) facts.push([words.example, example]);
  return (
    <section>
      <h3 id={code}>{sayIn(visit.language, entry)}</h3>
      <Facts facts={facts} />
      <Scale code={code} method={method} visit={visit} />
    </section>
  );
}

/** The paragraph of the measures that an indicator comes from. */
export function sourceOf({ clause }: Readonly<{ clause: string }>, { words }: Visit): string {
  const sources: Readonly<Record<string, string>> = words.method.clauses;
  return sources[clause] ?? clause;
}

/** A value between two steps, for which the method computes the points. */
function exampleFor({ code, method, visit }: Given): string | undefined {
  const entry = method.indicators[code];
  if (!('scale' in entry)) return undefined;
  const [from, to] = entry.scale.steps.slice(-2).map((step) => step.from) as [number, number];
  const value = entry.scale.kind === 'linear' ? Math.ceil((from + to) / 2) : from;
  const figures = code === 'pass-rate' ? { 'pass-rate.passed': 17, 'pass-rate.submitted': 20 } : { [code]: value };
  const result = resultFor(figures, method).indicators.find((one) => one.code === code)!;
  return visit.words.method.exampleOf(valueIn(result, visit), result.points);
}

function Scale({ code, method, visit }: Given) {
  const { method: words } = visit.words;
  const entry = method.indicators[code];
  const caption = words.scale(sayIn(visit.language, entry));
  const said = (text: { zh: string; en: string }) => sayIn(visit.language, text);
  if ('merits' in entry)
    return (
      <Table
        caption={caption}
        lines={entry.merits}
        empty=""
        columns={[
          { label: words.kind, cell: (merit) => said(meritWords(merit)) },
          { label: words.each, cell: ({ points }) => points, number: true },
          { label: words.cap, cell: ({ cap }) => cap, number: true },
        ]}
      />
    );
  if ('deductions' in entry) {
    const { upheld, missedAnswer } = entry.deductions;
    const lost: Readonly<Record<string, number>> = { ...upheld, missedAnswer };
    return (
      <Table
        caption={caption}
        lines={figuresIn(method).filter(({ indicator }) => indicator === code)}
        empty=""
        columns={[
          { label: words.kind, cell: said },
          { label: words.lost, cell: ({ name }) => lost[name.split('.')[1]!], number: true },
        ]}
      />
    );
  }
  if (!('scale' in entry)) return null;
  return (
    <>
      <Table
        caption={caption}
        lines={entry.scale.steps}
        empty=""
        columns={[
          { label: words.atLeast, cell: ({ from }) => valueIn({ value: from, unit: entry.unit }, visit) },
          { label: words.points, cell: ({ points }) => points, number: true },
        ]}
      />
      <p className="quiet">{words[entry.scale.kind]}</p>
    </>
  );
}
