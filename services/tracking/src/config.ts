import { fileSettings, keptFiles, scannedFiles } from '@heng/files';
import { importSettings } from '@heng/imports';
import { kitSettings } from '@heng/kit';
import { z } from 'zod';

export const trackingSettings = kitSettings
  .extend({
    ...fileSettings,
    ...importSettings,
    TRACKING_SECRET: z
      .string()
      .min(32)
      .describe('secret from which one-time links and the hashes of addresses are derived; it must never change'),
  })
  .refine(...keptFiles)
  .refine(...scannedFiles);
export type TrackingSettings = z.infer<typeof trackingSettings>;
