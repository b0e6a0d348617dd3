import type { LegalDate } from '@heng/kit/domain';
import { officialCalendar } from '@heng/legal-time';

/** A last day chosen by staff: no rule gave it, and no calendar moves it. */
export const chosenDate = (date: string): LegalDate => ({
  date,
  calendarVersion: officialCalendar.version,
  provisional: false,
  steps: [{ zh: `工作人员确定的日期：${date}。`, en: `The date that staff chose: ${date}.` }],
});
