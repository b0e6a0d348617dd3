import { z } from 'zod';
import type { Kind } from '../console/task.js';
import type { Field, Form, Values } from '../web/form.js';
import { type Part, part, type Visit } from '../web/page.js';
import { Refused, Unavailable } from '../web/services.js';
import { type Handling, type Member, UNTOUCHED } from './handling.js';
import { HandlingNote } from './handling-parts.js';
import type { NewNote } from './task-notes.js';

/** A queue of staff, the parameter of an address that names one of its records, and whether a record is in the queue. */
export type TaskOf<D> = Readonly<{ kind: Kind; param: string; waits?: (of: D) => boolean }>;
type Shared<D> = Readonly<{ of: D; handling: Part<Handling> }>;

/** The member of staff who reads the page. */
export const readerOf = ({ user }: Visit): Member => ({ sub: user!.sub, name: user!.name });

/** Adds a note to those that the form showed. @throws Refused when there are others by now, Unavailable */
export async function addNote({ notes }: Visit, task: string, seen: string | undefined, note: NewNote): Promise<void> {
  if (!(await notes.add(task, Number(seen), note)))
    throw new Refused({ status: 412, code: 'kit.version-stale', detail: '' });
}

/** Its name begins with _, because it is no answer of the reader. */
const SEEN = '_notes';
const seenField = ({ version }: Handling): Field => ({
  ...{ kind: 'hidden', name: SEEN, label: '', value: String(version), optional: true },
  schema: z.string().regex(/^\d{1,9}$/),
});

const isAnswer = ({ kind }: Field): boolean => kind !== 'hidden';

/** The form of a decision, in which staff see who works on it, save what is typed for each other, and find it again. */
export function shareDraft<D>({ kind, param, waits }: TaskOf<D>, form: Form<D>): Form<Shared<D>> {
  const idOf = ({ params }: Visit): string => params[param]!;
  return {
    ...form,
    load: async (visit) => {
      const of = await form.load(visit);
      const reading = visit.notes.of([idOf(visit)]).then((known) => known.get(idOf(visit)) ?? UNTOUCHED);
      return { of, handling: await part(reading) };
    },
    title: ({ of }, visit) => form.title(of, visit),
    lead: ({ of, handling }, visit) => (
      <>
        <HandlingNote {...{ handling, visit }} task={{ kind, id: idOf(visit) }} waits={waits?.(of) ?? true} />
        {form.lead?.(of, visit)}
      </>
    ),
    fields: ({ of, handling }, visit) => {
      const fields = form.fields(of, visit);
      if (!('data' in handling)) return fields;
      const { draft } = handling.data;
      return [
        ...fields.map((field) => {
          const value = isAnswer(field) ? draft?.values[field.name] : undefined;
          return value === undefined ? field : { ...field, value };
        }),
        seenField(handling.data),
      ];
    },
    preview: form.preview && ((values, { of }, visit) => form.preview!(values, of, visit)),
    saveAs: ({ handling }, { words }) => ('data' in handling ? words.tasks.save : undefined),
    save: async (values, { of }, visit) => {
      const names = form
        .fields(of, visit)
        .filter(isAnswer)
        .map(({ name }) => name);
      const draft: Values = Object.fromEntries(names.map((name) => [name, values[name]!]));
      const note: NewNote = { what: 'draft-saved', by: readerOf(visit), draft };
      await addNote(visit, idOf(visit), values[SEEN], note).catch((fault: unknown) => keepForm(fault, visit));
      return visit.path;
    },
    send: async (values, { of }, visit, key) => {
      const next = await form.send(values, of, visit, key);
      await visit.notes.end(idOf(visit), readerOf(visit));
      return next;
    },
  };
}

/** The typed text stays on the page when it cannot be saved. */
function keepForm(fault: unknown, { words }: Visit): never {
  if (!(fault instanceof Unavailable)) throw fault;
  throw new Refused({ status: 503, code: 'portal.notes-missing', detail: words.tasks.notSaved });
}
