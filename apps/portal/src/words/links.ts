import { catalogue } from './catalogue.js';

/** The pages behind one-time links. */
export const links = catalogue({
  code: ['邮件中的链接或代码', 'Link or code from the letter'],
  codeHint: [
    '请粘贴邮件中的完整链接，或“#”之后的一串字符。打开只显示内容，不会产生任何结果。',
    'Paste the whole link from the letter, or what follows the #. Opening it only shows its content; nothing happens yet.',
  ],
  open: ['打开', 'Open'],
  another: ['没有链接，或者链接已经失效？', 'No link, or one that no longer works?'],
  askAnother: ['请求新的链接', 'Ask for a new link'],
  askLead: [
    '请填写您登记的电子邮箱。邮箱已登记的，新的链接将发送到该邮箱。',
    'Enter your registered e-mail address. If it is registered, a new link is sent to it.',
  ],
  email: ['电子邮箱', 'E-mail address'],
  asked: ['请查收邮件', 'Check your e-mail'],
  askedText: [
    '如果该邮箱已经登记，新的链接已经发送。为保护个人信息，本页不说明邮箱是否登记。',
    'If the address is registered, a new link is on its way. To protect personal data this page does not say whether it is.',
  ],
  validUntil: (day: string) => [
    `链接在 ${day} 24 时前有效，只能提交一次。`,
    `The link works until the end of ${day}, once.`,
  ],
  objection: {
    title: ['确认您的异议', 'Confirm your objection'],
    lead: ['确认后，联盟工作人员才会看到您的异议。', 'Staff see your objection once you have confirmed it.'],
    agency: ['机构', 'Agency'],
    cycle: ['评级周期', 'Cycle'],
    statement: ['异议的内容', 'Your objection'],
    confirm: ['确认异议', 'Confirm the objection'],
    done: ['异议已经确认', 'Your objection is confirmed'],
  },
  consent: {
    title: ['是否同意公开您的姓名', 'May your name be public?'],
    lead: ['是否公开姓名由您本人决定。', 'You alone decide whether your name is public.'],
    name: ['您的姓名', 'Your name'],
    agencies: ['您任职的机构', 'Your agencies'],
    now: ['目前', 'At present'],
    given: ['已同意公开', 'Public with your consent'],
    notGiven: ['不公开', 'Not public'],
    decision: ['您的决定', 'Your decision'],
    decisions: {
      give: ['同意公开我的姓名', 'My name may be public'],
      withdraw: ['不公开我的姓名', 'My name stays private'],
    },
    done: ['您的决定已经生效', 'Your decision is in force'],
    doneGiven: [
      '您的姓名将显示在所任职机构的公开页面上。您可以随时请求新的链接撤回同意。',
      'Your name appears on the public page of your agency. You can ask for a new link and withdraw at any time.',
    ],
    doneNotGiven: [
      '您的姓名不公开，机构页面只计入人数。您以后可以请求新的链接改变决定。',
      'Your name is not public; the agency’s page only counts you. You can ask for a new link and decide otherwise later.',
    ],
  },
  agreement: {
    title: ['由本人确认', 'Your agreement'],
    lead: [
      '是否同意由您本人决定；不同意的，登记的内容不变。',
      'You alone decide. Without your agreement nothing changes.',
    ],
    name: ['您的姓名', 'Your name'],
    agency: ['提出请求的机构', 'Agency that asks'],
    asks: ['请求的事项', 'What it asks'],
    matters: {
      employment: [
        '登记您为该机构的咨询人员（您目前登记在其他机构任职）',
        'To record you as its consultant, beside another agency',
      ],
      address: ['将您登记的邮箱改为新邮箱', 'To change your registered e-mail address'],
      'new-address': ['确认新邮箱由您本人使用', 'To confirm that the new e-mail address is yours'],
    },
    newEmail: ['新邮箱', 'New address'],
    decision: ['您是否同意', 'Do you agree?'],
    decisions: { agree: ['同意', 'I agree'], decline: ['不同意', 'I do not agree'] },
    another: ['如已有使用新邮箱、姓名相近的人员', 'If somebody with the new address and an alike name is recorded'],
    anotherYes: ['那是另一人，不是我本人', 'that is another person, not me'],
    done: ['您的答复已经记录', 'Your answer is recorded'],
    doneAgreed: ['您已同意该机构的请求。', 'You have agreed to what the agency asks.'],
    doneDeclined: ['您没有同意该机构的请求，登记的内容不变。', 'You have not agreed; nothing changes.'],
    noNew: [
      '链接失效的，请联系发出请求的机构重新发送。',
      'If the link no longer works, ask the agency to send another one.',
    ],
  },
});
