import { conflict, defineRefusals, invalid } from '@heng/kit/domain';

/** The refusals of the correspondence with filers. */
export const refuse = defineRefusals('complaints', {
  'case-ended': conflict(
    '该投诉的程序已经结束，不能再提问、补充材料或者入卷。',
    'The complaint has ended; nothing is asked, added or taken as evidence any more.',
  ),
  'nothing-new': conflict('投诉人没有尚未阅知的新消息。', 'There is nothing from the filer that was not read.'),
  'too-much-today': conflict(
    '一天最多发送 {most} 条，请明天再补充，或者合并为一条。',
    'At most {most} messages are sent on one day; go on tomorrow, or say it in one.',
  ),
  'too-many-messages': conflict(
    '每件投诉最多发送 {most} 条消息，已经达到上限。',
    'At most {most} messages are sent about one complaint, and there are as many.',
  ),
  'too-many-files': conflict(
    '每件投诉最多补充 {most} 个文件（fileIds），请合并文件后再提交。',
    'At most {most} files (fileIds) are added to one complaint; put several into one.',
  ),
  'filer-left': conflict(
    '投诉人已经撤回，往来就此结束。',
    'The filer has withdrawn; nothing is asked or added any more.',
  ),
  'filer-unknown': invalid(
    '编号（number）{number} 不是该投诉的投诉人编号。',
    'number {number} is of no filer of this complaint.',
  ),
  'message-unknown': invalid(
    '没有第 {message} 条（message）投诉人消息。',
    'message {message} is no message of the filer.',
  ),
  'already-passed-on': conflict(
    '第 {message} 条消息已经入卷，不能再次入卷。',
    'Message {message} is evidence already and is taken once.',
  ),
});
