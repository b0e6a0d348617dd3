import type { LegalDate } from '@heng/kit/domain';
import { officialCalendar } from '@heng/legal-time';

/** A date that no calendar moves, with the step that gave it. */
export const fixedDate = (date: string, step: LegalDate['steps'][number]): LegalDate => ({
  date,
  calendarVersion: officialCalendar.version,
  provisional: false,
  steps: [step],
});

/** A last day chosen by staff: no rule gave it. */
export const chosenDate = (date: string): LegalDate =>
  fixedDate(date, { zh: `工作人员确定的日期：${date}。`, en: `The date that staff chose: ${date}.` });
