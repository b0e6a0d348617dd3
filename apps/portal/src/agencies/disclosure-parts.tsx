import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { Facts } from '../components/parts.js';
import type { Visit } from '../web/page.js';
import { dayIn } from '../words/dates.js';

type Schemas = ServiceSchemas['registry'];
type Given = Readonly<{
  disclosure: Schemas['LatestDisclosure'];
  standard: Schemas['StandardDocument'];
  visit: Visit;
}>;

/** The sections of a disclosure with every field that the standard asks for, also those without an answer. */
export function AgencyDisclosure({ disclosure, standard, visit }: Given): ReactNode {
  const { agencies: words } = visit.words;
  const language = visit.language === 'en' ? 'en' : 'zh';
  const { revision, publishedOn, answered, required, sections } = disclosure;
  return (
    <>
      <p>
        {words.revision(revision, dayIn(visit.language, publishedOn))}
        {visit.language === 'en' ? '; ' : '；'}
        {words.answered(answered, required)}
      </p>
      {Object.entries(standard.sections).map(([name, section]) => (
        <section key={name}>
          <h3>{section[language]}</h3>
          <Facts
            facts={Object.entries(section.fields)
              .filter(([, field]) => !field.staffOnly)
              .map(([key, field]) => [
                field[language],
                <Value key={key} of={sections[name]?.[key]} field={field} visit={visit} />,
              ])}
          />
        </section>
      ))}
    </>
  );
}

type OfValue = Readonly<{ of: unknown; field: Schemas['StandardFieldView']; visit: Visit }>;

function Value({ of, field: { unit = '' }, visit }: OfValue): ReactNode {
  const { agencies: words } = visit.words;
  if (of === undefined || of === null) return <span className="quiet">{words.notAnswered}</span>;
  if (isWithheld(of))
    return (
      <>
        {words.withheld(dayIn(visit.language, of.withheld.until))}
        <br />
        <span className="quiet">{of.withheld.reason}</span>
      </>
    );
  if (Array.isArray(of))
    return (
      <ul>
        {of.map((entry: unknown, i) => (
          <li key={i}>{textOf(entry)}</li>
        ))}
      </ul>
    );
  return <span className="text">{`${textOf(of)}${unit && ` ${unit}`}`}</span>;
}

type Withheld = Readonly<{ withheld: Schemas['WithheldView'] }>;
const isWithheld = (value: unknown): value is Withheld =>
  typeof value === 'object' && value !== null && 'withheld' in value;

/** A value without a form of its own: a range, an entry of a list. */
function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('from' in value && 'to' in value) return `${String(value.from)} – ${String(value.to)}`;
  return Object.values(value).map(String).join('，');
}
