import { catalogue } from './catalogue.js';

/** The proof of work of those who file without an account. */
export const proof = catalogue({
  working: [
    '您的设备正在作一小段运算，防止机器大量提交，不用等待，可以先核对：',
    'Your device does a little work, which keeps machines from flooding us. You can check your answers meanwhile:',
  ],
  done: ['运算完成，可以提交。', 'The work is done; you can send.'],
  busy: [
    '您的浏览器不运行脚本，由本站代作运算，现在排队的人太多。请一两分钟后再按“确认提交”，填写的内容都还在。',
    'Your browser runs no scripts, so this site does the work for it, and too many are waiting. Send again in a minute or two; all you typed is kept.',
  ],
});
