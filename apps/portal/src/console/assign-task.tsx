import { z } from 'zod';
import { assignment, UNTOUCHED } from '../tasks/handling.js';
import { holderIn, NOBODY } from '../tasks/handling-parts.js';
import { addNote, readerOf } from '../tasks/share-draft.js';
import { mustFind, versionField } from '../web/changes.js';
import { defineForm } from '../web/form.js';
import { localPath } from '../web/local-path.js';
import type { Visit } from '../web/page.js';
import { Unavailable } from '../web/services.js';
import { tasksOf } from './queues.js';
import type { Kind } from './task.js';

/** A task that waits for staff. @throws Refused, Unavailable */
async function taskOf(visit: Visit) {
  const parts = await tasksOf(visit, visit.params['kind'] as Kind);
  const missing = parts.find((one) => 'missing' in one);
  if (missing) throw new Unavailable(missing.missing);
  const tasks = parts.flatMap((one) => ('data' in one ? one.data : []));
  return mustFind(tasks, ({ id, waitsFor }) => id === visit.params['id'] && waitsFor === 'staff', visit);
}

/** Gives a task to a member of staff, the reader perhaps, or back to all. */
export const assignTask = defineForm({
  path: '/console/tasks/:kind/:id',
  who: ['alliance-staff'],
  load: async (visit) => {
    const task = await taskOf(visit);
    const [handlings, staff] = await Promise.all([visit.notes.of([task.id]), visit.notes.staff()]);
    return { task, staff, handling: handlings.get(task.id) ?? UNTOUCHED };
  },
  title: ({ task }, { words }) => words.tasks.holderOf(task.name || words.console.kinds[task.kind]),
  lead: ({ handling }, visit) => <p>{holderIn({ handling, visit })}</p>,
  fields: ({ staff, handling }, { words: { tasks: words } }) => {
    const choices = [
      ...staff.map(({ sub, name }) => ({ value: sub, label: name })),
      { value: NOBODY, label: words.nobody },
    ];
    return [
      {
        ...{ kind: 'select', name: 'to', label: words.to, hint: words.toHint, choices },
        schema: z.enum(choices.map(({ value }) => value)),
      },
      versionField(handling.version),
    ];
  },
  send: async ({ to, version }, { task, staff, handling }, visit) => {
    const receiver = staff.find(({ sub }) => sub === to) ?? null;
    if (receiver?.sub !== handling.holder?.sub)
      await addNote(visit, task.id, version, assignment(readerOf(visit), receiver));
    return localPath(visit.query.get('back') ?? '/console');
  },
});
