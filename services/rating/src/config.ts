import { kitSettings } from '@heng/kit';
import { z } from 'zod';

export const ratingSettings = kitSettings.extend({
  RATING_SECRET: z
    .string()
    .min(32)
    .describe('secret from which one-time links and the hashes of addresses are derived; it must never change'),
});
export type RatingSettings = z.infer<typeof ratingSettings>;
