import { kitSettings } from '@heng/kit';
import { logSettings } from '@heng/public-log';
import { z } from 'zod';

export const complaintsSettings = kitSettings.extend({
  ...logSettings,
  COMPLAINTS_SECRET: z
    .string()
    .min(32)
    .describe('secret from which the key of the public log is derived; it must never change'),
});
export type ComplaintsSettings = z.infer<typeof complaintsSettings>;
