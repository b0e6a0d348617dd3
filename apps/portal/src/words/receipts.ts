import { catalogue } from './catalogue.js';

/** The receipt of a filing, and how anyone checks it. */
export const receipts = catalogue({
  title: ['核验回执', 'Check a receipt'],
  lead: [
    '回执由平台签名，并登记在公开的、只能追加的日志里：您可以证明提交了什么、在哪一天提交；平台不能删除，也不能改期。支持脚本的浏览器在您的设备上核验，陈述和文件不会上传。',
    'The platform signs a receipt and enters it in a public log that only grows: you can prove what you filed and when, and the platform can neither drop nor back-date it. A browser with script checks it on your device; your words and files are not sent.',
  ],
  receipt: ['回执', 'Receipt'],
  receiptHint: [
    '粘贴回执文件的全部内容，或者回执本身。',
    'Paste the whole content of the receipt file, or the receipt itself.',
  ],
  receiptMissing: ['请粘贴回执', 'Paste the receipt'],
  statement: ['陈述', 'Statement'],
  statementHint: [
    '粘贴您提交的事实经过，看它与回执是否一致。',
    'Paste what you filed, to see whether the receipt is about it.',
  ],
  files: ['证据文件（可不选）', 'Evidence files (optional)'],
  filesHint: [
    '选择您保存的文件，看它们是否与回执一致。文件不会上传。',
    'Choose the files that you kept, to see whether they were filed. They are not sent.',
  ],
  check: ['核验', 'Check'],
  entry: ['公开日志', 'Public log'],
  outcomes: {
    'signed-yes': ['回执真实，由本平台签名。', 'The receipt is genuine: this platform has signed it.'],
    'signed-no': [
      '这不是本平台签名的回执，或者内容不完整。',
      'This platform has not signed this, or a part of it is missing.',
    ],
    'statement-yes': ['陈述与提交的一致。', 'The statement is the one that was filed.'],
    'statement-no': ['陈述与提交的不一致。', 'The statement is another one than was filed.'],
    'file-yes': ['文件与提交的一致：', 'This file was filed:'],
    'file-no': ['文件不在提交的之内：', 'This file was not filed:'],
    'entry-yes': ['已登记在公开日志，序号', 'It is entered in the public log, as number'],
    'entry-no': ['日志给出的证明有误，请向联盟反映。', 'The proof of the log is wrong. Please tell the alliance.'],
    'entry-unknown': [
      '公开日志里还没有这份回执。提交后几秒内会登记，请稍后再核验。',
      'The public log does not have it yet. It is entered within seconds after the filing; check again later.',
    ],
  },
  keep: ['下载回执文件', 'Download the receipt file'],
  keepText: [
    '回执文件含有签名回执和核验所需的公钥，可以证明您在什么时候提交了什么，请一并保存。',
    'The file has the signed receipt and the keys to check it. It proves what you filed, and when. Save it, too.',
  ],
  proof: ['下载日志证明（JSON）', 'Download the proof of the log (JSON)'],
  command: [
    '不用网络也可以核验：取得本平台的源代码，按说明文件构建后运行下面的命令。',
    'It can be checked without a network: get the source of this platform, build it as its README says, and run this command.',
  ],
});
