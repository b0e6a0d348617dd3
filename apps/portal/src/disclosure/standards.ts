import type { ServiceSchemas } from '@heng/clients';
import type { Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

export type Standard = ServiceSchemas['registry']['StandardDocument'];
export type StandardField = ServiceSchemas['registry']['StandardFieldView'];
type Services = Pick<Visit, 'services'>;

export async function standardOf({ services }: Services, version: string): Promise<Standard> {
  const params = { path: { version } };
  return (await answerOf(services.registry.GET('/disclosure-standards/{version}', { params }))).document;
}

export async function standardInForce({ services }: Services): Promise<Standard> {
  return (await answerOf(services.registry.GET('/disclosure-standards/in-force'))).document;
}

type Texts = Readonly<{ zh: string; en: string }>;
export const textIn = ({ language }: Pick<Visit, 'language'>, { zh, en }: Texts): string =>
  language === 'en' ? en : zh;

/** The name of a section, by the first of the standards that has it. */
export function sectionIn(visit: Visit, section: string, ...standards: readonly Standard[]): string {
  const known = standards.find(({ sections }) => Object.hasOwn(sections, section));
  return known ? textIn(visit, known.sections[section]!) : visit.words.disclosure.formerField;
}

/** The name of a field `section.field`. */
export function fieldIn(visit: Visit, path: string, ...standards: readonly Standard[]): string {
  const [section, name] = path.split('.') as [string, string?];
  if (name === undefined) return sectionIn(visit, section, ...standards);
  const fields = standards.flatMap(({ sections }) => sections[section]?.fields[name] ?? []);
  return fields[0] ? textIn(visit, fields[0]) : visit.words.disclosure.formerField;
}
