import { mailDomain, notificationSettings } from './config.js';

const own = notificationSettings.pick({ SMTP_URL: true, MAIL_FROM: true, PORTAL_URL: true });
const valid = {
  SMTP_URL: 'smtp://heng:secret@mail.example.cn:587',
  MAIL_FROM: '中国两化融合服务联盟 <notice@example.cn>',
  PORTAL_URL: 'https://portal.example.cn',
};

test('the settings of a mail server, a sender and a portal are accepted', () => {
  expect(own.safeParse(valid).success).toBe(true);
  expect(own.safeParse({ ...valid, MAIL_FROM: 'notice@example.cn' }).success).toBe(true);
});

test.each([
  { SMTP_URL: 'http://mail.example.cn' },
  { MAIL_FROM: '中国两化融合服务联盟' },
  { MAIL_FROM: 'a@b <c@d> e' },
  { PORTAL_URL: 'portal' },
])('%j is refused', (wrong) => {
  expect(own.safeParse({ ...valid, ...wrong }).success).toBe(false);
});

test('the domain of the sender is found with and without a name', () => {
  expect(mailDomain(valid)).toBe('example.cn');
  expect(mailDomain({ MAIL_FROM: 'notice@mail.example.cn' })).toBe('mail.example.cn');
});
