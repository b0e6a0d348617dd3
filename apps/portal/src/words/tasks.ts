import { catalogue } from './catalogue.js';

/** The words by which staff share their work. */
export const tasks = catalogue({
  holder: ['经办人', 'Handled by'],
  holderOf: (task: string) => [`经办人：${task}`, `Who handles it: ${task}`],
  nobody: ['无人经办', 'Nobody'],
  nobodyYet: ['目前无人经办此事项。', 'Nobody works on this yet.'],
  mineSince: (at: string) => [`您自${at}起经办此事项。`, `You have been working on this since ${at}.`],
  since: (name: string, at: string) => [
    `${name}自${at}起经办此事项。`,
    `${name} has been working on this since ${at}.`,
  ],
  sinceShort: (at: string) => [`${at}起`, `since ${at}`],
  take: ['认领', 'Take'],
  giveBack: ['不再经办', 'Give back'],
  give: ['转交', 'Give to…'],
  to: ['交由谁经办', 'Give it to'],
  toHint: [
    '可以选择目前已登录的工作人员，以及近期认领、转交过事项或者存过草稿的工作人员。',
    'Staff who are signed in now, and those who have lately taken or been given a task, or saved a draft.',
  ],
  save: ['存为共享草稿', 'Save for colleagues'],
  drafted: (name: string, at: string) => [
    `表单中是${name}于${at}保存的草稿，工作人员都能看到。`,
    `The form holds a draft that ${name} saved on ${at}. All staff see it.`,
  ],
  hasDraft: ['有草稿', 'Draft'],
  notSaved: [
    '暂时无法保存草稿。您填写的内容仍在本页，请稍后再存。',
    'The draft cannot be saved at the moment. What you typed is still on this page: save it again later.',
  ],
  whose: ['经办', 'Handled'],
  all: ['全部', 'All'],
  mine: ['我经办的', 'By me'],
  nobodys: ['无人经办的', 'By nobody'],
});
