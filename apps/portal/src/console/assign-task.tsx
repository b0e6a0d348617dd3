import { z } from 'zod';
import { assignment, UNTOUCHED } from '../tasks/handling.js';
import { holderIn, NOBODY } from '../tasks/handling-parts.js';
import { addNote, readerOf } from '../tasks/share-draft.js';
import { versionField } from '../web/changes.js';
import { defineForm } from '../web/form.js';
import { localPath } from '../web/local-path.js';
import { waitingTask } from './queues.js';
import type { Kind } from './task.js';

/** Gives a task to a member of staff, the reader perhaps, or back to all. */
export const assignTask = defineForm({
  path: '/console/tasks/:kind/:id',
  who: ['alliance-staff'],
  load: async (visit) => {
    const task = await waitingTask(visit, visit.params['kind'] as Kind, visit.params['id']!);
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
