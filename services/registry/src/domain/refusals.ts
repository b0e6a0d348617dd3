import { conflict, defineRefusals, forbidden, invalid } from '@heng/kit/domain';

/** All refusals of the registry. */
export const refuse = defineRefusals('registry', {
  'not-your-agency': forbidden(
    '您的令牌所代表的组织不是该机构，只能办理本机构的事项。',
    'Your token acts for another organisation than this agency.',
  ),
  'agency-deregistered': conflict(
    '该机构已于 {deregisteredOn} 注销，不能再办理此事项。',
    'The agency was deregistered on {deregisteredOn}; only a registered agency can do this.',
  ),
  'agency-suspended': conflict(
    '该机构自 {suspendedOn} 起暂停注册，暂停期间不能办理此事项。',
    'The agency is suspended since {suspendedOn}; only a registered agency can do this.',
  ),
  'date-in-future': invalid(
    '{field} 为 {date}，晚于今天 {today}；只能登记已经发生的事项。',
    '{field} is {date}, after today, {today}; only what has happened is recorded.',
  ),
});

/** Only past events are recorded. @throws `registry.date-in-future` */
export function notInFuture(field: string, date: string, today: string): void {
  if (date > today) throw refuse('date-in-future', { field, date, today });
}
