import { type LegalDate, plainDate } from '@heng/kit/domain';

/** A last day chosen by staff: no rule gave it. */
export const chosenDate = (date: string): LegalDate =>
  plainDate(date, { zh: `工作人员确定的日期：${date}。`, en: `The date that staff chose: ${date}.` });
