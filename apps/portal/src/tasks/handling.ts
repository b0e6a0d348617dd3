/** Somebody of the staff of the alliance. */
export type Member = Readonly<{ sub: string; name: string }>;

/** The answers to a form, complete or not. */
type Values = Readonly<Record<string, string>>;

/** An act of one member of staff about a task; `n` counts the notes of the task. */
export type Note = Readonly<{
  task: string;
  n: number;
  what: 'taken' | 'given' | 'given-back' | 'draft-saved' | 'decided';
  by: Member;
  /** The one who works on it from then on. */
  to: Member | null;
  draft: Values | null;
  at: string;
}>;

/** The member of staff who works on a task, and the draft of its decision. Another note makes another version. */
export type Handling = Readonly<{
  version: number;
  holder?: Member & Readonly<{ since: string }>;
  draft?: Readonly<{ values: Values; by: Member; at: string }>;
}>;

export const UNTOUCHED: Handling = { version: 0 };

/** The handling of a task, from all its notes in their order. */
export const handlingOf = (notes: readonly Note[]): Handling => notes.reduce(after, UNTOUCHED);

function after({ holder, draft }: Handling, { n: version, what, by, to, draft: values, at }: Note): Handling {
  const kept = { version, ...(draft && { draft }) };
  if (what === 'decided') return { version };
  if (what === 'given-back') return kept;
  if (what === 'draft-saved') return { version, ...(holder && { holder }), draft: { values: values ?? {}, by, at } };
  return { ...kept, holder: { ...(to ?? by), since: at } };
}

/** A task changes hands, or nobody works on it any more. */
export const assignment = (by: Member, to: Member | null): Pick<Note, 'what' | 'by' | 'to'> => ({
  ...{ by, to },
  what: to === null ? 'given-back' : to.sub === by.sub ? 'taken' : 'given',
});
