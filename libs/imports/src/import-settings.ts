import { z } from 'zod';

/** The additional settings of a service with imports: `kitSettings.extend(importSettings)`. */
export const importSettings = {
  IMPORT_FAULTS_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .default(30)
    .describe('days for which the faulty rows of an import are kept after its end; then they are deleted'),
};
export type ImportSettings = z.infer<z.ZodObject<typeof importSettings>>;
