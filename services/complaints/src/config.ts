import { fileSettings, keptFiles, scannedFiles } from '@heng/files';
import { kitSettings } from '@heng/kit';
import { logSettings } from '@heng/public-log';
import { z } from 'zod';

export const complaintsSettings = kitSettings
  .extend({
    ...fileSettings,
    ...logSettings,
    COMPLAINTS_SECRET: z
      .string()
      .min(32)
      .describe('secret from which the key of the public log is derived; it must never change'),
  })
  .refine(...keptFiles)
  .refine(...scannedFiles);
export type ComplaintsSettings = z.infer<typeof complaintsSettings>;
