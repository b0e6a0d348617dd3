import type { ReactNode } from 'react';
import { z } from 'zod';
import { shareDraft, type TaskOf } from '../tasks/share-draft.js';
import { type AnyForm, defineForm, type Form } from './form.js';
import type { Access, Visit } from './page.js';
import { changing, faultAt, versionField } from './changes.js';

type Outcome = Readonly<{ value: string; label: string }>;

/** A decision with its reason, on a record that staff read first. */
export type Decision<D extends Readonly<{ version: number }>> = Readonly<{
  path: string;
  who?: Access;
  /** Its queue, if staff decide. */
  task?: TaskOf<D>;
  load: (visit: Visit) => Promise<D>;
  title: (visit: Visit, data: D) => string;
  lead: (data: D, visit: Visit) => ReactNode;
  outcomes: (data: D, visit: Visit) => readonly Outcome[];
  /** The person or the public who reads the reason. */
  reasonHint: (visit: Visit) => string;
  /** The outcomes that may go without a reason. */
  withoutReason?: readonly string[];
  reasonMax?: number;
  /** Sends the decision, and gives the path of the next page. */
  send: (
    decision: Readonly<{ outcome: string; reason: string }>,
    data: D,
    visit: Visit,
    header: ReturnType<typeof changing>,
  ) => Promise<string>;
}>;

const REASON_MAX = 500;

export function defineDecision<D extends Readonly<{ version: number }>>(decision: Decision<D>): AnyForm {
  const { path, who = ['alliance-staff'], load, title, lead, outcomes, reasonHint, send } = decision;
  const { withoutReason = [], reasonMax = REASON_MAX, task } = decision;
  const form: Form<D> = {
    ...{ path, who, load, lead, check: true },
    title: (data, visit) => title(visit, data),
    fields: (data, visit) => {
      const { deciding: words } = visit.words;
      const choices = outcomes(data, visit);
      return [
        {
          ...{ kind: 'radios', name: 'outcome', label: words.outcome, choices },
          schema: z.enum(choices.map(({ value }) => value)),
        },
        {
          ...{ kind: 'textarea', name: 'reason', label: words.reason, hint: reasonHint(visit) },
          ...{ schema: z.string().min(2).max(reasonMax), optional: withoutReason.length > 0 },
        },
        versionField(data.version),
      ];
    },
    send: (values, data, visit, key) => {
      const [outcome, reason] = [values['outcome']!, values['reason']!];
      if (reason === '' && !withoutReason.includes(outcome))
        throw faultAt('reason', visit.words.deciding.reasonMissing);
      return send({ outcome, reason }, data, visit, changing(key, values['version']));
    },
  };
  return task ? defineForm(shareDraft(task, form)) : defineForm(form);
}
