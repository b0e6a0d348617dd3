import type { ServiceName } from '@heng/clients';
import type { Visit } from '../web/page.js';
import type { Words } from '../words/index.js';

export type Kind = keyof Words['console']['kinds'];
type Step = Readonly<{ zh: string; en: string }>;

/** A record that waits for somebody. */
export type Task = Readonly<{
  kind: Kind;
  service: ServiceName;
  id: string;
  href: string;
  name: string;
  waitsFor: keyof Words['console']['waits'];
  since: string | null;
  /** The name of the clock that gives the last day, where there is one. */
  clock?: string;
  due?: string | null;
  over?: boolean;
  steps?: readonly Step[];
}>;

/** A task as its queue gives it; its name may have to be asked for. */
export type Line = Omit<Task, 'kind' | 'service' | 'name'> &
  Readonly<{ name?: string; agencyId?: string; enterpriseId?: string }>;
export type Queue = Readonly<{ kind: Kind; service: ServiceName; read: (visit: Visit) => Promise<Line[]> }>;

export const STAFF = { waitsFor: 'staff' } as const;

/** The clock of a record, as its service tells it. */
type Clock = Readonly<{ subject: string; what: string; due: string; over: boolean; steps: readonly Step[] }>;

/** The task with what its clock says: the one with the last day that its service names, or else the one of its name. */
export function withClock(task: Task, clocks: readonly Clock[]): Task {
  const own = clocks.filter(({ subject }) => subject === task.id);
  const known = own.find(({ due }) => due === task.due) ?? own.find(({ what }) => what === task.clock);
  if (!known) return task;
  const { due, over, steps } = known;
  return { ...task, due, over, steps };
}

const LAST = '9999-12-31';
const keyOf = ({ due, since }: Task): string => `${due ?? LAST} ${since ?? LAST}`;

/** Those whose last day comes first, what is over before all; then those without a last day, the oldest first. */
export const byDeadline = (tasks: readonly Task[]): Task[] =>
  tasks.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));

/** The tasks of each kind, and those of them whose last day is over. */
export function countsOf(tasks: readonly Task[]): Map<Kind, Readonly<{ all: number; over: number }>> {
  const counts = new Map<Kind, { all: number; over: number }>();
  for (const { kind, over } of tasks) {
    const count = counts.get(kind) ?? { all: 0, over: 0 };
    counts.set(kind, { all: count.all + 1, over: count.over + (over ? 1 : 0) });
  }
  return counts;
}
