import { kitSettings } from '@heng/kit';
import { z } from 'zod';

export const notificationSettings = kitSettings.extend({
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).describe('mail server: smtp://user:password@host:port, or smtps'),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>]*<)?[^<>@\s]+@[^<>@\s]+>?$/, 'must be an address, or a name and an address in angle brackets')
    .describe('sender of the mails: 中国两化融合服务联盟 <notice@example.cn>'),
  PORTAL_URL: z
    .url({ protocol: /^https?$/ })
    .describe('address of the public pages, the first part of the links in the mails'),
});
export type NotificationSettings = z.infer<typeof notificationSettings>;

/** The domain of the sender's address. */
export const mailDomain = ({ MAIL_FROM }: Pick<NotificationSettings, 'MAIL_FROM'>): string =>
  MAIL_FROM.slice(MAIL_FROM.lastIndexOf('@') + 1).replace('>', '');
