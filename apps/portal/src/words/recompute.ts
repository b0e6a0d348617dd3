import { catalogue } from './catalogue.js';

/** A rating computed again on the reader's device. */
export const recompute = catalogue({
  titleOf: (agency: string, cycle: string) => [
    `${agency}：在本设备上重新计算${cycle}评级`,
    `${agency}: compute the rating of the ${cycle} again`,
  ],
  link: ['在本设备上重新计算', 'Compute it again on this device'],
  lead: [
    '这家机构的评级依据是公开的。按下按钮，您的浏览器会取得评级依据和评级方法，自行计算，并与公布的结果逐项比较；计算过程不经过本平台的服务器。',
    'The evidence behind this rating is public. Press the button: your browser fetches the evidence and the method, computes by itself and compares each figure with the published one. No server of the platform takes part.',
  ],
  secret: [
    '为保护作出反馈的企业，单个企业的满意度评价不公开，客户满意度和反馈率两项按公布的数值计入；人员和企业用只在本页有效的代号表示。',
    'To protect the enterprises that answered, single answers are not published: satisfaction and the share of feedback count as published. Persons and enterprises have names that are used here only.',
  ],
  ruled: [
    '评级公布以后，级别已由专家裁定调整；这里比较的是评级方法得出的结果。',
    'An expert ruling has changed the grade since. Compared here is what the method gave.',
  ],
  button: ['在本设备上重新计算', 'Compute again'],
  running: ['正在计算……', 'Computing …'],
  match: [
    '一致：您的设备算出的级别、得分和依据校验值与公布的完全相同。',
    'They match: your device gives the same grade, points and hash of the evidence as published.',
  ],
  mismatch: [
    '不一致：标红的数值与公布的不同，请向联盟反映。',
    'They do not match: the marked figures differ from the published ones. Please tell the alliance.',
  ],
  failed: [
    '没有算成：评级依据没有取到，或者浏览器版本过旧。请稍后再试，或用下面的命令计算。',
    'It could not be computed: the evidence did not come, or the browser is too old. Try again later, or use the command below.',
  ],
  published: ['公布的', 'Published'],
  device: ['本设备算出的', 'On this device'],
  hash: ['依据校验值', 'Hash of the evidence'],
  byHand: ['用命令行计算', 'On a command line'],
  file: ['下载评级依据（JSON）', 'Download the evidence (JSON)'],
  command: [
    '取得本平台的源代码，按说明文件构建后运行下面的命令；与公布的结果不同时，命令以错误结束。',
    'Get the source of this platform, build it as its README says, and run this command; it fails when the result differs from the published one.',
  ],
});
