import { fileSettings, keptFiles } from '@heng/files';
import { kitSettings } from '@heng/kit';
import { z } from 'zod';

const DEVELOPMENT_SECRET = 'heng tracking, for development only';

export const trackingSettings = kitSettings
  .extend({
    ...fileSettings,
    TRACKING_SECRET: z
      .string()
      .min(32)
      .default(DEVELOPMENT_SECRET)
      .describe(
        'secret from which one-time links and the hashes of addresses are derived; must be set in production and never change',
      ),
  })
  .refine(({ NODE_ENV, TRACKING_SECRET }) => NODE_ENV !== 'production' || TRACKING_SECRET !== DEVELOPMENT_SECRET, {
    path: ['TRACKING_SECRET'],
    message: 'must be set in production, to 32 characters or more that nobody else knows',
  })
  .refine(...keptFiles);
export type TrackingSettings = z.infer<typeof trackingSettings>;
