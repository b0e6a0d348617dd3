import { fileSettings, keptFiles } from '@heng/files';
import { kitSettings } from '@heng/kit';
import { z } from 'zod';

const DEVELOPMENT_SECRET = 'heng registry, for development only';

export const registrySettings = kitSettings
  .extend({
    ...fileSettings,
    REGISTRY_SECRET: z
      .string()
      .min(32)
      .default(DEVELOPMENT_SECRET)
      .describe(
        'secret from which one-time links and the salts of revisions are derived; must be set in production and never change',
      ),
    PORTAL_URL: z
      .url({ protocol: /^https?$/ })
      .default('http://127.0.0.1:3000')
      .describe('address of the public pages'),
  })
  .refine(({ NODE_ENV, REGISTRY_SECRET }) => NODE_ENV !== 'production' || REGISTRY_SECRET !== DEVELOPMENT_SECRET, {
    path: ['REGISTRY_SECRET'],
    message: 'must be set in production, to 32 characters or more that nobody else knows',
  })
  .refine(...keptFiles);
export type RegistrySettings = z.infer<typeof registrySettings>;
