import { fileSettings, keptFiles, scannedFiles } from '@heng/files';
import { importSettings } from '@heng/imports';
import { kitSettings } from '@heng/kit';
import { z } from 'zod';

export const registrySettings = kitSettings
  .extend({
    ...fileSettings,
    ...importSettings,
    REGISTRY_SECRET: z
      .string()
      .min(32)
      .describe('secret from which one-time links and the salts of revisions are derived; it must never change'),
    PORTAL_URL: z
      .url({ protocol: /^https?$/ })
      .default('http://127.0.0.1:3000')
      .describe('address of the public pages'),
  })
  .refine(...keptFiles)
  .refine(...scannedFiles);
export type RegistrySettings = z.infer<typeof registrySettings>;
