import type { ServiceSchemas } from '@heng/clients';
import { isBusinessDate } from '@heng/contracts';
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
  const { revision, publishedOn, answered, required, sections } = disclosure;
  return (
    <>
      <p>
        {words.revision(revision, dayIn(visit.language, publishedOn))}
        {visit.language === 'en' ? '; ' : '；'}
        {words.answered(answered, required)}
      </p>
      <Sections sections={sections} standard={standard} visit={visit} />
    </>
  );
}

type OfSections = Pick<Given, 'standard' | 'visit'> & Pick<Schemas['LatestDisclosure'], 'sections'>;

export const Sections = ({ sections, standard, visit }: OfSections): ReactNode => {
  const language = visit.language === 'en' ? 'en' : 'zh';
  return Object.entries(standard.sections).map(([name, section]) => (
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
  ));
};

type OfValue = Readonly<{ of: unknown; field: Schemas['StandardFieldView']; visit: Visit }>;

function Value({ of, field: { type, unit = '' }, visit }: OfValue): ReactNode {
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
  if (type === 'persons' && Array.isArray(of)) return words.persons(of.length);
  if (Array.isArray(of))
    return of.length === 0 ? (
      visit.words.common.none
    ) : (
      <ul>
        {of.map((entry: unknown, i) => (
          <li key={i}>{textOf(entry, visit)}</li>
        ))}
      </ul>
    );
  return <span className="text">{`${textOf(of, visit)}${unit && ` ${unit}`}`}</span>;
}

type Withheld = Readonly<{ withheld: Schemas['WithheldView'] }>;
const isWithheld = (value: unknown): value is Withheld =>
  typeof value === 'object' && value !== null && 'withheld' in value;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/** A value as one text: a range, the parts of a project, the entries of a list. Persons are counted. */
export function textOf(value: unknown, visit: Pick<Visit, 'words' | 'language'>): string {
  const { agencies, common, draft } = visit.words;
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    if (value.length === 0) return common.none;
    if (value.every((one) => typeof one === 'string' && UUID.test(one))) return agencies.persons(value.length);
    return value.map((one) => textOf(one, visit)).join('\n');
  }
  if (typeof value !== 'object') return String(value);
  if ('from' in value && 'to' in value) return `${String(value.from)} – ${String(value.to)}`;
  const labels: Readonly<Record<string, string>> = draft.project;
  return Object.entries(value)
    .filter(([name, part]) => part !== null && Object.hasOwn(labels, name))
    .map(([name, part]) => `${labels[name]} ${isBusinessDate(part) ? dayIn(visit.language, part) : String(part)}`)
    .join(visit.language === 'en' ? '; ' : '；');
}
