import { plusMonths } from '@heng/legal-time';
import { Day, Facts, StepList } from '../components/parts.js';
import { definePage, type Visit } from '../web/page.js';
import { type Asked, askedIn, periodOf, UNITS } from './period.js';
import { MonthGrid } from './month-grid.js';
import { calendarOf } from './official.js';

type Known = Awaited<ReturnType<typeof calendarOf>>;

/** Computes the last day of a legal period, with each step and its rule. */
export const calculatePeriod = definePage({
  path: '/calendar/calculate',
  who: 'everyone',
  load: ({ services }) => calendarOf(services),
  view: (known, visit) => {
    const { calculate: words } = visit.words;
    const asked = askedIn(visit.query);
    // A link may give the length and leave the day to the reader.
    const faults = 'faults' in asked && visit.query.has('from') ? asked.faults : [];
    return {
      title: faults.length > 0 ? `${visit.words.common.form.fault}${words.title}` : words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          {!('faults' in asked) && <Result asked={asked} known={known} visit={visit} />}
          <Form faults={faults} visit={visit} />
          <h2>{words.rules}</h2>
          <ul>
            {Object.entries(words.articles).map(([name, text]) => (
              <li key={name}>{text}</li>
            ))}
          </ul>
          <p>
            <a href="/calendar">{visit.words.calendar.title}</a>
          </p>
        </>
      ),
    };
  },
});

function Result({ asked, known: { calendar }, visit }: Readonly<{ asked: Asked; known: Known; visit: Visit }>) {
  const { calculate: words } = visit.words;
  const { date, provisional, steps } = periodOf(asked, calendar);
  return (
    <section role="status">
      <h2>{words.result}</h2>
      <Facts
        facts={[
          [asked.back ? words.backTo : words.lastDay, <Day key="d" visit={visit} on={date} />],
          [words.steps, <StepList key="s" visit={visit} steps={steps} />],
        ]}
      />
      {provisional && <p className="note warn">{words.provisional}</p>}
      <div className="months">
        {monthsBetween(asked.from, date).map((month) => (
          <MonthGrid key={month} month={month} calendar={calendar} marked={date} visit={visit} />
        ))}
      </div>
    </section>
  );
}

/** The months from one day to the other; the first and the last alone where there are many. */
function monthsBetween(one: string, other: string): string[] {
  const [first, last] = [one, other].sort().map((on) => on.slice(0, 7)) as [string, string];
  const months = [first];
  while (months.at(-1)! < last && months.length < 4) months.push(plusMonths(`${months.at(-1)!}-01`, 1).slice(0, 7));
  return months.at(-1) === last ? months : [first, last];
}

function Form({ faults, visit }: Readonly<{ faults: readonly ('from' | 'n')[]; visit: Visit }>) {
  const { calculate: words } = visit.words;
  const { query } = visit;
  const back = query.get('direction') === 'before';
  return (
    <form method="get">
      <Question name="from" type="date" label={words.from} hint={words.fromHint} faults={faults} visit={visit} />
      <Question name="n" type="text" label={words.length} hint={words.lengthHint} faults={faults} visit={visit} />
      <div className="question">
        <label htmlFor="unit">{words.unit}</label>
        <select id="unit" name="unit" defaultValue={query.get('unit') ?? 'workingDays'}>
          {UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {words.units[unit]}
            </option>
          ))}
        </select>
      </div>
      <div className="question">
        <label htmlFor="direction">{words.direction}</label>
        <select id="direction" name="direction" defaultValue={back ? 'before' : 'after'}>
          <option value="after">{words.after}</option>
          <option value="before">{words.before}</option>
        </select>
      </div>
      <p className="actions">
        <button>{words.compute}</button>
      </p>
    </form>
  );
}

type OfQuestion = Readonly<{
  name: 'from' | 'n';
  type: 'date' | 'text';
  label: string;
  hint: string;
  faults: readonly string[];
  visit: Visit;
}>;

function Question({ name, type, label, hint, faults, visit }: OfQuestion) {
  const isFaulty = faults.includes(name);
  return (
    <div className="question">
      <label htmlFor={name}>{label}</label>
      <div className="hint" id={`${name}-hint`}>
        {hint}
      </div>
      {isFaulty && (
        <p className="fault" id={`${name}-fault`} role="alert">
          {visit.words.calculate.faults[name]}
        </p>
      )}
      <input
        {...{ id: name, name, type, className: 'short', defaultValue: visit.query.get(name) ?? '' }}
        {...(type === 'text' ? { inputMode: 'numeric' } : {})}
        aria-describedby={`${name}-hint${isFaulty ? ` ${name}-fault` : ''}`}
        aria-invalid={isFaulty || undefined}
      />
    </div>
  );
}
