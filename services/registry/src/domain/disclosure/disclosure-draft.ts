import { canonicalJson } from '@heng/assessment';
import { type Decision, unchanged } from '@heng/kit/domain';
import { type Agency, mustBeOnRegister } from '../registration/agency.js';
import type { Edit } from './disclosure.js';
import { mustFit, type Sections } from './disclosure-content.js';
import { refuse } from './disclosure-refusals.js';
import { type DisclosureStandard, standardsFrom } from './disclosure-standard.js';

/**
 * An agency's draft beside its published disclosure: empty → written → published or discarded, which empties it again.
 * There is one per agency; its row stays, so that its versions continue.
 */
export type DisclosureDraft = Readonly<{
  id: string;
  version: number;
  agencyId: string;
  /** null while the draft is empty. */
  sections: Sections | null;
  /** The revision it began from, 0 when there was none. */
  basedOn: number;
  /** The version of the standard it is written for: one in force at that time, or a coming one. */
  standard: string | null;
  /** The last author and time of change, by section. */
  edits: Readonly<Record<string, Edit>>;
}>;

/** The content to write: all of it, or one section. */
export type Writing = Readonly<
  ({ sections: Sections } | { section: string; content: Readonly<Record<string, unknown>> }) & {
    standard?: string | undefined;
  }
>;

/** The published content, from which a draft begins. */
export type Published = Readonly<{ revision: number; sections: Sections }>;

/**
 * Writes an agency's draft. Its values must fit the standard it is written for; all faults are reported at once. Fields
 * may be missing. @throws `registry.disclosure-invalid`, `registry.disclosure-standard-unknown`
 */
export function write(
  id: string,
  draft: DisclosureDraft | null,
  writing: Writing,
  { agency, published }: { agency: Agency; published: Published },
  standards: readonly DisclosureStandard[],
  edit: Edit,
): Decision<Omit<DisclosureDraft, 'version'>> {
  mustBeOnRegister(agency);
  const standard = standardFor(writing.standard || draft?.standard, standards, edit.on);
  if (writing.standard && standard.version !== writing.standard)
    throw refuse('disclosure-standard-unknown', { standard: writing.standard });
  const before = contentOf(draft, published);
  const sections = 'sections' in writing ? writing.sections : { ...before, [writing.section]: writing.content };
  mustFit(sections, standard);
  const begun = draft?.sections ? draft : { basedOn: published.revision, edits: {}, sections: null };
  const edits = { ...begun.edits, ...editsOf(before, sections, edit) };
  const state = { id, agencyId: agency.id, basedOn: begun.basedOn, sections, standard: standard.version, edits };
  if (draft && canonicalJson({ ...state, version: draft.version }) === canonicalJson(draft)) return unchanged(draft);
  return { state, events: [] };
}

/** The content of the draft, or of a draft that begins now. */
export const contentOf = (draft: DisclosureDraft | null, published: Published): Sections =>
  draft?.sections ?? published.sections;

/** The content of the draft. @throws `registry.disclosure-draft-none` */
export function mustBeWritten(draft: DisclosureDraft | null): DisclosureDraft & { sections: Sections } {
  if (!draft?.sections) throw refuse('disclosure-draft-none');
  return { ...draft, sections: draft.sections };
}

/** Empties the draft after publication or discarding. */
export const emptied = (draft: DisclosureDraft | null): Decision<Omit<DisclosureDraft, 'version'>> => ({
  state: { ...mustBeWritten(draft), sections: null, standard: null, edits: {} },
  events: [],
});

/** The version that a draft is checked by: the coming one that it is written for, otherwise the one in force. */
export function standardFor(
  wanted: string | null | undefined,
  standards: readonly DisclosureStandard[],
  today: string,
): DisclosureStandard {
  const usable = standardsFrom(standards, today);
  return usable.find(({ version }) => version === wanted) ?? usable[0]!;
}

function editsOf(before: Sections, after: Sections, edit: Edit): Record<string, Edit> {
  const sections = new Set([...Object.keys(before), ...Object.keys(after)]);
  const textOf = (content: Sections, section: string) => canonicalJson(content[section] ?? null);
  return Object.fromEntries(
    [...sections].filter((name) => textOf(before, name) !== textOf(after, name)).map((name) => [name, edit]),
  );
}
