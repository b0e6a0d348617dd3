import { catalogue } from './catalogue.js';

/** The words between staff and those who filed. */
export const correspondence = catalogue({
  title: ['与联盟工作人员的往来', 'Messages between you and the alliance'],
  staffTitle: ['与投诉人的往来', 'Messages with who filed'],
  only: [
    '往来只有联盟工作人员和您看到。工作人员把您补充的内容入卷后，裁定的专家看到原文和原件，机构看到工作人员提供的文字和文件副本。',
    'Only the staff of the alliance and you read this. Once staff take what you add as evidence, the experts who rule read your words and originals, and the agency the words that staff pass on, and copies.',
  ],
  ofReports: [
    '举报的往来和补充的材料，被举报的机构都看不到；已经听取过机构意见的举报，撤回后仍继续办理。',
    'Of a report, the agency reads none of this and gets no file; a report about which the agency was heard goes on after a withdrawal.',
  ],
  none: ['还没有往来。', 'There are no messages yet.'],
  by: { staff: ['联盟工作人员', 'Staff of the alliance'], filer: ['投诉人、举报人', 'Who filed'] },
  from: ['发送方', 'From'],
  on: ['日期', 'On'],
  text: ['内容', 'Message'],
  files: ['文件', 'Files'],
  passedOn: (day: string) => [`${day}入卷`, `Evidence since ${day}`],
  notPassed: ['未入卷', 'Not evidence'],
  evidence: ['是否入卷', 'Evidence'],
  write: ['回答或补充材料', 'Answer, or add to it'],
  writeText: ['您要说明的情况', 'What do you want to say?'],
  writeHint: [
    '可以回答工作人员的问题，也可以补充事实。一天最多 10 条。',
    'Answer the question of staff, or add facts. At most 10 messages a day.',
  ],
  writeFiles: [
    '最多 20 个。联盟工作人员看到原件；入卷之后，机构只看到副本。',
    'Up to 20. Staff get the originals; the agency gets copies, once they are evidence.',
  ],
  sent: ['您的消息已经发送', 'Your message is sent'],
  ownFiles: ['您提交的文件', 'Your files'],
  answerFiles: ['机构提交的文件（副本）', 'Files of the agency (copies)'],
  noFiles: ['没有文件。', 'There are no files.'],
  hash: ['校验值（SHA-256）', 'SHA-256'],
  ask: ['向投诉人提问', 'Ask who filed'],
  askText: ['问题', 'Question'],
  askHint: [
    '只有这位投诉人凭编号和查询码看到；留有邮箱的，会收到不含内容的通知。',
    'Only this person reads it, by number and code. Who left an address gets a letter without its content.',
  ],
  whom: ['投诉编号', 'Number of the filing'],
  read: ['已阅知', 'Mark as read'],
  readLead: [
    '投诉人的新消息不再列为待办。需要入卷的，请先入卷。',
    'The new messages leave the list of tasks. Take them as evidence first where they are.',
  ],
  pass: ['入卷', 'Take as evidence'],
  passLead: [
    '裁定的专家看到投诉人的原文和原件；机构看到下面的文字和文件副本。会指明投诉人身份的内容，请在下面删去；文件入卷后可以遮盖。',
    'The experts who rule read the words and originals. The agency reads the words below and gets copies. Leave out what tells who filed; a file can be redacted once it is evidence.',
  ],
  passText: ['提供给机构的文字', 'The words for the agency'],
  withdraw: ['撤回', 'Withdraw'],
  withdrawLead: [
    '撤回不能反悔。撤回之后，您不再看到办理情况，也不再收到通知；您提交的文字和文件仍可以看到。投诉人全部撤回的，程序终止；机构只知道程序终止，不知道是谁撤回。',
    'This cannot be taken back. You then see no more of what happens and get no letters, but still your own words and files. The case ends when everybody who filed it has withdrawn. The agency learns that it has ended, and not who withdrew.',
  ],
  goesOn: [
    '公开信息不实、咨询与评定没有分开，涉及公共利益：您可以撤回，联盟仍会继续办理。',
    'False disclosure, and consulting and assessment not kept apart, are of public interest: you may withdraw, and the alliance goes on.',
  ],
  withdrawReason: ['理由', 'Reason'],
  withdrawHint: ['可以不填；只有联盟工作人员看到。', 'It need not be given; only staff read it.'],
  withdrawnOn: (day: string) => [`您已于${day}撤回。`, `You withdrew on ${day}.`],
  filerLeft: (day: string) => [`${day}撤回`, `withdrew on ${day}`],
  ended: ['撤回，程序终止', 'Withdrawn, and ended'],
  additions: ['补充入卷的内容', 'Evidence added later'],
  added: ['入卷日期', 'Since'],
  task: (number: string) => [`投诉人有新消息（${number}）`, `Who filed has written (${number})`],
});
