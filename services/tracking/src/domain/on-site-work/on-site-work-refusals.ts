import { conflict, defineRefusals, invalid } from '@heng/kit/domain';

export const refuse = defineRefusals('tracking', {
  'days-not-halves': invalid(
    '{on} 的现场工作人日（days）{days} 有误，一人一天只能是 1、0.5 或 0（没有工作）。',
    'days {days} of {on} is none of 1, 0.5 and 0; one person works a whole day, half a day or not at all on a day.',
  ),
  'day-not-entered': invalid(
    '现场工作（entries）中的 {on} 没有机构登记的现场工作，没有可以确认的内容。',
    'entries has {on}, of which the agency has entered no on-site work; only what it entered is co-signed.',
  ),
  'cosigned-otherwise': conflict(
    '现场工作（entries）中 {on} 的人日（days）为 {days}，而机构现在登记的是 {entered}；只能按机构现在登记的人日确认，本次未确认任何一天，请重新查看后再确认。',
    'entries has {days} as the days of {on}, but the agency now says {entered}; only what it says now is co-signed, so nothing was, and what it says is to be read again first.',
  ),
  'not-employed': invalid(
    '据目前所知，人员（personId）{personId} 在 {on} 并未受聘于该项目的机构；聘用信息由登记系统传来，可能稍有延迟，刚登记的请稍后用同一 Idempotency-Key 重试。',
    'As far as is known here, personId {personId} was not employed by the project’s agency on {on}; employments come from the registry and may be a moment behind, so if one was recorded just now, retry with the same Idempotency-Key.',
  ),
});
