import { catalogue } from './catalogue.js';

/** Filing under a name or none, and coming back. */
export const filing = catalogue({
  wish: ['您的诉求', 'What do you ask for?'],
  wishHint: ['例如更正公开的信息、退还费用。机构会看到。', 'Such as a correction or a refund. The agency reads it.'],
  mode: ['怎样留名', 'How do you want to be known?'],
  modes: {
    anonymous: ['匿名', 'Anonymous'],
    confidential: ['保密', 'Confidential'],
    'real-name': ['实名', 'Under your name'],
  },
  modeHints: {
    anonymous: ['谁都不知道您是谁，联盟也不知道。', 'Nobody knows who you are, nor does the alliance.'],
    confidential: ['只有联盟工作人员知道您的姓名。', 'Only the staff of the alliance know your name.'],
    'real-name': ['被投诉的机构也会知道您的姓名。', 'The agency learns your name, too.'],
  },
  name: ['您的姓名或单位名称', 'Your name, or that of your organisation'],
  nameHint: [
    '匿名的不填，实名的必须填写。',
    'Leave it empty if you are anonymous; needed if you file under your name.',
  ],
  nameMissing: ['选择实名的，请填写姓名或单位名称', 'Give a name, as you file under your name'],
  nameNotAsked: ['选择匿名的，请不要填写姓名', 'Give no name, as you file anonymously'],
  number: ['编号', 'Number'],
  code: ['查询码', 'Code'],
  saveBoth: [
    '请现在抄下或保存编号和查询码。凭这两项可以随时回来查看办理情况。查询码只显示这一次，平台不保存，任何人都无法为您找回。',
    'Write down or save the number and the code now. With both you can come back and see what happens. The code is shown this once; it is not kept, and nobody can find it for you again.',
  ],
  saved: ['我已经保存编号和查询码', 'I have saved the number and the code'],
  receipt: ['签名回执', 'Signed receipt'],
  toCase: ['查看办理情况', 'See what happens to it'],
  back: ['凭编号和查询码查看', 'Come back by number and code'],
  backLead: [
    '请输入提交投诉、举报时得到的编号和查询码。查询码不会保存，也不会出现在网址里。',
    'Give the number and the code that you got with your complaint or report. The code is not kept and does not appear in any address.',
  ],
  numberHint: ['例如 T2026-000123-3。', 'Such as T2026-000123-3.'],
  codeHint: ['25 位数字，空格可以不输。', '25 digits; the blanks may be left out.'],
  numberWrong: ['编号有误，请逐位核对', 'The number has a mistake; check each digit'],
  open: ['查看', 'Open'],
  steps: ['办理经过', 'What has happened'],
  filedOn: ['提交', 'Filed'],
  decidedOn: { yes: ['受理', 'Accepted'], no: ['不予受理', 'Declined'] },
  answeredOn: ['机构回应', 'Answered by the agency'],
  ruledOn: ['裁定', 'Ruled on'],
  filers: ['投诉人', 'Filed by'],
});
