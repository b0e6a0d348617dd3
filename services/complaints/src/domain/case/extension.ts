import { AnswerExtensionAsked, AnswerExtensionDecided } from '@heng/contracts';
import type { BusinessDay, Decision } from '@heng/kit/domain';
import { ClockRefusal, type DatedClock, extendClock } from '@heng/legal-time';
import { refuse } from '../refusals.js';
import { complaintLifecycle, type Extension } from './actions.js';
import { about, afterMissedClocks, type Complaint, deadlineOf, dueIn } from './complaint.js';

type Asked = Readonly<{ agencyId: string | undefined; days: number; reason: string }>;

/** R6: the agency asks for more time to answer, once and before its time ends, with a reason that both sides read. */
export function askExtension(complaint: Complaint, by: Asked, day: BusinessDay): Decision<Complaint> {
  if (by.agencyId !== complaint.agencyId) throw refuse('not-your-agency');
  const { days, reason } = by;
  return afterMissedClocks(complaint, day, (current) => {
    complaintLifecycle.after('ask-extension', current);
    extended(current, { days, reason }, day);
    const open = { decidedOn: null, granted: null, decisionReason: null };
    return {
      state: { ...current, extension: { days, reason, askedOn: day.today, ...open } },
      events: [AnswerExtensionAsked.of(current.id, { ...about(current), askedOn: day.today, days, reason })],
    };
  });
}

/** R6: staff decide on the request, with a reason. */
export function decideExtension(
  complaint: Complaint,
  { granted, reason }: Readonly<{ granted: boolean; reason: string }>,
  day: BusinessDay,
): Decision<Complaint> {
  return afterMissedClocks(complaint, day, (current) => {
    complaintLifecycle.after('decide-extension', current);
    const asked = current.extension!;
    const answer = granted ? extended(current, asked, day) : (current.clocks.answer as DatedClock);
    const decided = { decidedOn: day.today, granted };
    const told = { ...about(current), ...decided, days: asked.days, reason, ...dueIn(answer) };
    return {
      state: {
        ...current,
        clocks: { ...current.clocks, answer },
        extension: { ...asked, ...decided, decisionReason: reason },
      },
      events: [AnswerExtensionDecided.of(current.id, told)],
      deadlines: granted ? [{ start: deadlineOf('answer'), due: answer.due }] : [],
    };
  });
}

/** The clock for the answer with so many days more. @throws DomainError `complaints.extension-not-longer` */
function extended(
  { clocks }: Complaint,
  { days, reason }: Pick<Extension, 'days' | 'reason'>,
  { calendar, today }: BusinessDay,
): DatedClock {
  const clock = clocks.answer!;
  const term = { days: ('days' in clock.term ? clock.term.days : 0) + days };
  try {
    return extendClock(calendar, clock, { term, on: today, reason });
  } catch (fault) {
    if (!(fault instanceof ClockRefusal)) throw fault;
    throw refuse('extension-not-longer', { field: 'days', days });
  }
}
