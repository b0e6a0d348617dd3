import { z } from 'zod';
import type { Kind } from '../console/task.js';
import type { Field, Form, Values } from '../web/form.js';
import { type Part, part, type Visit } from '../web/page.js';
import { answerOf, operationOf, Refused, Unavailable } from '../web/services.js';
import { waitingTask } from '../console/queues.js';
import { assignment, type Handling, type Member, UNTOUCHED } from './handling.js';
import { HandlingNote, NOBODY, TO } from './handling-parts.js';
import type { NewNote } from './task-notes.js';

/** A queue of staff, the parameter of an address that names one of its records, and whether a record is in the queue. */
export type TaskOf<D> = Readonly<{ kind: Kind; param: string; waits?: (of: D) => boolean }>;
type Shared<D> = Readonly<{ of: D; handling: Part<Handling> }>;

/** The member of staff who reads the page. */
export const readerOf = ({ user }: Visit): Member => ({ sub: user!.sub, name: user!.name });

/** The business date of the services; undefined while none tells it. */
async function businessDay({ services }: Visit): Promise<string | undefined> {
  const ready = answerOf(operationOf(services, 'registry').GET('/health/ready', {}));
  const today = await ready.then(
    ({ info }) => info['clock']?.['today'],
    () => undefined,
  );
  return typeof today === 'string' ? today : undefined;
}

/** Adds a note to those that the form showed. @throws Refused when there are others by now, Unavailable */
export async function addNote(visit: Visit, task: string, seen: string | undefined, note: NewNote): Promise<void> {
  const day = await businessDay(visit);
  if (!(await visit.notes.add(task, Number(seen), { ...note, ...(day ? { day } : {}) })))
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
  const shared: Form<Shared<D>> = {
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
    save: async (values, given, visit) => {
      const [id, to] = [idOf(visit), visit.query.get(TO)];
      const answers = shared.fields(given, visit).filter(isAnswer);
      const draft: Values = Object.fromEntries(answers.map(({ name }) => [name, values[name]!]));
      const isTyped = answers.some(({ name, value = '' }) => values[name] !== value);
      const hands = to === null ? [] : [await handOver(visit, { kind, id }, to)];
      const notes = [...hands, ...(isTyped || to === null ? [draftOf(draft, visit)] : [])];
      for (const [n, note] of notes.entries())
        await addNote(visit, id, String(Number(values[SEEN]) + n), note).catch((fault) => keepForm(fault, visit));
      return visit.path;
    },
    send: async (values, { of }, visit, key) => {
      const next = await form.send(values, of, visit, key);
      await visit.notes.end(idOf(visit), readerOf(visit));
      return next;
    },
  };
  return shared;
}

const draftOf = (draft: Values, visit: Visit): NewNote => ({ what: 'draft-saved', by: readerOf(visit), draft });

/** The reader takes a task that waits, or gives it back. @throws Refused, Unavailable */
async function handOver(
  visit: Visit,
  { kind, id }: Readonly<{ kind: Kind; id: string }>,
  to: string,
): Promise<NewNote> {
  await waitingTask(visit, kind, id);
  return assignment(readerOf(visit), to === NOBODY ? null : readerOf(visit));
}

/** The typed text stays on the page when it cannot be saved. */
function keepForm(fault: unknown, { words }: Visit): never {
  if (!(fault instanceof Unavailable)) throw fault;
  throw new Refused({ status: 503, code: 'portal.notes-missing', detail: words.tasks.notSaved });
}
