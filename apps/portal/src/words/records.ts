import { catalogue } from './catalogue.js';

/** The words of the audit trail. */
export const records = catalogue({
  title: ['办理记录', 'Audit trail'],
  lead: [
    '这条记录发生过的全部事项，按时间先后排列。记录只增加，不修改，也不删除。',
    'Everything that happened to this record, in its order. Entries are added, never changed or removed.',
  ],
  none: ['没有记录。', 'There is nothing.'],
  event: ['事项', 'Event'],
  what: ['事项', 'What'],
  when: ['时间', 'When'],
  who: ['办理人', 'Who'],
  cause: ['起因和结果', 'Cause and effects'],
  byRequest: ['本人办理', 'By request'],
  byClock: ['期限到期', 'A deadline'],
  toCause: ['查看起因', 'Show the cause'],
  toEffects: ['查看由此产生的事项', 'Show what followed'],
  effects: ['由此产生的事项', 'What followed'],
  changes: ['变更的内容', 'Changed fields'],
  fields: (count: number) => [`${count} 项`, count === 1 ? '1 field' : `${count} fields`],
  became: ['变更为', 'became'],
  sealed: ['已封存，只用于发信', 'Sealed, for letters only'],
  show: ['查看', 'Show'],
  toRecord: ['查看记录', 'Show the record'],
});
