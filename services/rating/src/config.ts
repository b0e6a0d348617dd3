import { fileSettings, keptFiles, scannedFiles } from '@heng/files';
import { kitSettings } from '@heng/kit';
import { z } from 'zod';

export const ratingSettings = kitSettings
  .extend({
    ...fileSettings,
    RATING_SECRET: z
      .string()
      .min(32)
      .describe('secret from which one-time links and the hashes of addresses are derived; it must never change'),
  })
  .refine(...keptFiles)
  .refine(...scannedFiles);
export type RatingSettings = z.infer<typeof ratingSettings>;
