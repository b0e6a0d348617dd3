import { z } from 'zod';

/** The additional setting of a service with a public log: `kitSettings.extend(logSettings)`. */
export const logSettings = {
  LOG_NAME: z
    .string()
    .regex(/^[^\s+]+$/, 'must have no blanks and no plus')
    .describe('name of the public log, without scheme: registry.example.cn/complaints; it must never change'),
};
