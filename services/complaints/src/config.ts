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
    PROOF_EFFORT: z.coerce
      .number()
      .int()
      .min(0)
      .max(100_000)
      .default(1000)
      .describe(
        'proof of work of a filing without an account: derivations on average while few are filed; 0 asks for none',
      ),
    UNNAMED_FILING_LIMIT: z.coerce
      .number()
      .int()
      .min(0)
      .default(10)
      .describe('filings without an account, per minute and address; 0 is no limit'),
  })
  .refine(...keptFiles)
  .refine(...scannedFiles);
export type ComplaintsSettings = z.infer<typeof complaintsSettings>;
