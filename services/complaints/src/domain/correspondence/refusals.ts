import { conflict, defineRefusals, invalid } from '@heng/kit/domain';

/** The refusals of the correspondence with filers. */
export const refuse = defineRefusals('complaints', {
  'case-ended': conflict(
    '该件的程序已经结束，不能再提问、补充材料或者入卷。',
    'The case has ended; nothing is asked, added or taken as evidence any more.',
  ),
  'report-evidence': conflict(
    '举报人补充的内容随即成为举报的证据，不需要入卷；只有联盟工作人员看到。',
    'All that a reporter sends is evidence of the report at once; staff alone read it.',
  ),
  'nothing-new': conflict('没有尚未阅知的新消息。', 'There is nothing from the filer that was not read.'),
  'too-much-today': conflict(
    '一天最多发送 {most} 条，请明天再补充，或者合并为一条。',
    'At most {most} messages are sent on one day; go on tomorrow, or say it in one.',
  ),
  'too-many-messages': conflict(
    '每件最多发送 {most} 条消息，已经达到上限。',
    'At most {most} messages are sent about one case, and there are as many.',
  ),
  'too-many-files': conflict(
    '每件最多补充 {most} 个文件（fileIds），请合并文件后再提交。',
    'At most {most} files (fileIds) are added to one case; put several into one.',
  ),
  'filer-left': conflict(
    '提交人已经撤回，往来就此结束。',
    'The filer has withdrawn; nothing is asked or added any more.',
  ),
  'filer-unknown': invalid(
    '编号（number）{number} 不是该件的提交人编号。',
    'number {number} is of no filer of this case.',
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
