import { type DisclosureStandard, fieldsOf, type StandardSection } from './disclosure-standard.js';
import { refuse } from './disclosure-refusals.js';
import { type Fault, faultOf, isAbsent } from './field-faults.js';

/** An agency's statements by section and field. */
export type Sections = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A fault of a section or of a field, `section.field`. */
export type FieldFault = Fault & Readonly<{ field: string }>;

/** The number of required fields of a standard that are answered. */
export type Completeness = Readonly<{
  required: number;
  answered: number;
  /**
   * The required fields without an answer, or with one that contradicts the platform without an explanation, as
   * `section.field`, in the order of the standard.
   */
  missing: readonly string[];
}>;

/**
 * The completeness of a content by a version of the standard (R3); a withheld field counts as answered, one of
 * `contradicted` does not.
 */
export function completenessOf(
  sections: Sections,
  standard: DisclosureStandard,
  contradicted: readonly string[] = [],
): Completeness {
  const required = fieldsOf(standard).flatMap(([path, field]) => (field.required ? [path] : []));
  const missing = required.filter((path) => isAbsent(valueAt(sections, path)) || contradicted.includes(path));
  return { required: required.length, answered: required.length - missing.length, missing };
}

/** The value of a field `section.field`. */
export function valueAt(sections: Sections, path: string): unknown {
  const [section, field] = path.split('.') as [string, string];
  const content = Object.hasOwn(sections, section) ? sections[section] : undefined;
  return content && Object.hasOwn(content, field) ? content[field] : undefined;
}

/**
 * Every value belongs to a field of the standard and has its type. @throws `registry.disclosure-invalid` naming all
 * faults
 */
export function mustFit(sections: Sections, standard: DisclosureStandard): void {
  const faults = faultsIn(sections, standard);
  if (faults.length === 0) return;
  throw refuse('disclosure-invalid', {
    version: standard.version,
    field: faults.map(({ field }) => field).join(', '),
    faults,
    faultsZh: faults.map(({ field, zh }) => `${field} ${zh}`).join('；'),
    faultsEn: faults.map(({ field, en }) => `${field} ${en}`).join('; '),
  });
}

/** All faults of a content against a version of the standard; an empty field is no fault. */
export function faultsIn(sections: Sections, { sections: known }: DisclosureStandard): FieldFault[] {
  return Object.entries(sections).flatMap(([name, content]) =>
    Object.hasOwn(known, name)
      ? faultsInSection(name, content, known[name]!)
      : [{ field: name, zh: '不是其中的部分', en: 'is no section of it' }],
  );
}

function faultsInSection(section: string, content: unknown, { fields }: StandardSection): FieldFault[] {
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return [{ field: section, zh: '须为由各字段组成的对象', en: 'must be an object of its fields' }];
  return Object.entries(content).flatMap(([name, value]) => {
    const field = `${section}.${name}`;
    const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!known) return [{ field, zh: '不是其中的字段', en: 'is no field of it' }];
    const fault = isAbsent(value) ? undefined : faultOf(known, value);
    return fault ? [{ field, ...fault }] : [];
  });
}
