import { canonicalJson } from '@heng/assessment';
import { type Decision, unchanged } from '@heng/kit/domain';
import { mustBeOnRegister } from '../registration/agency.js';
import { type Discloser, type Edit, mustBeInForce } from './disclosure.js';
import { mustFit, type Sections } from './disclosure-content.js';
import { refuse } from './disclosure-refusals.js';
import { type DisclosureStandard, standardsToCome } from './disclosure-standard.js';

/**
 * What an agency prepares beside what it has published: empty → written → published or discarded, which empties it again.
 * There is one per agency; its row stays, so that its versions go on.
 */
export type DisclosureDraft = Readonly<{
  id: string;
  version: number;
  agencyId: string;
  /** null while the draft is empty. */
  sections: Sections | null;
  /** The revision it began from, 0 if there was none. */
  basedOn: number;
  /** The version of the standard it is written for: one in force when it was written, or one to come. */
  standard: string | null;
  /** Who changed which section last and when. */
  edits: Readonly<Record<string, Edit>>;
}>;

/** What to write: the whole content, or one section of it. */
export type Writing = Readonly<
  ({ sections: Sections } | { section: string; content: Readonly<Record<string, unknown>> }) & {
    standard?: string | undefined;
  }
>;

/** What a draft begins from: what is published. */
export type Published = Readonly<{ revision: number; sections: Sections }>;

/**
 * An agency writes its draft. What it says must fit the standard it is written for, with all faults named at once; what
 * is missing may be missing. @throws `registry.disclosure-invalid`, `registry.disclosure-standard-unknown`
 */
export function write(
  id: string,
  draft: DisclosureDraft | null,
  writing: Writing,
  { agency, published }: { agency: Discloser; published: Published },
  standards: readonly DisclosureStandard[],
  edit: Edit,
): Decision<Omit<DisclosureDraft, 'version'>> {
  mustBeOnRegister(agency);
  const standard = writing.standard
    ? mustBeUsable(writing.standard, standards, edit.on)
    : standardFor(draft, standards, edit.on);
  const before = contentOf(draft, published);
  const sections = 'sections' in writing ? writing.sections : { ...before, [writing.section]: writing.content };
  mustFit(sections, standard);
  const begun = draft?.sections ? draft : { basedOn: published.revision, edits: {}, sections: null };
  const edits = { ...begun.edits, ...editsOf(before, sections, edit) };
  const state = { id, agencyId: agency.id, basedOn: begun.basedOn, sections, standard: standard.version, edits };
  if (draft && canonicalJson({ ...state, version: draft.version }) === canonicalJson(draft)) return unchanged(draft);
  return { state, events: [] };
}

/** What is in the draft, or would be if it began now. */
export const contentOf = (draft: DisclosureDraft | null, published: Published): Sections =>
  draft?.sections ?? published.sections;

/** What is in the draft. @throws `registry.disclosure-draft-none` */
export function mustBeWritten(draft: DisclosureDraft | null): DisclosureDraft & { sections: Sections } {
  if (!draft?.sections) throw refuse('disclosure-draft-none');
  return { ...draft, sections: draft.sections };
}

/** The draft is empty again: it was published, or is discarded. */
export const emptied = (draft: DisclosureDraft | null): Decision<Omit<DisclosureDraft, 'version'>> => ({
  state: { ...mustBeWritten(draft), sections: null, standard: null, edits: {} },
  events: [],
});

/** The version that a draft is checked by: the one to come that it is written for, otherwise the one in force. */
export const standardFor = (
  draft: DisclosureDraft | null,
  standards: readonly DisclosureStandard[],
  today: string,
): DisclosureStandard =>
  usable(standards, today).find(({ version }) => version === draft?.standard) ?? mustBeInForce(standards, today);

function mustBeUsable(standard: string, standards: readonly DisclosureStandard[], today: string): DisclosureStandard {
  const found = usable(standards, today).find(({ version }) => version === standard);
  if (!found) throw refuse('disclosure-standard-unknown', { standard });
  return found;
}

const usable = (standards: readonly DisclosureStandard[], today: string): DisclosureStandard[] => [
  mustBeInForce(standards, today),
  ...standardsToCome(standards, today),
];

function editsOf(before: Sections, after: Sections, edit: Edit): Record<string, Edit> {
  const sections = new Set([...Object.keys(before), ...Object.keys(after)]);
  const textOf = (content: Sections, section: string) => canonicalJson(content[section] ?? null);
  return Object.fromEntries(
    [...sections].filter((name) => textOf(before, name) !== textOf(after, name)).map((name) => [name, edit]),
  );
}
