import { z } from 'zod';

const MEBIBYTE = 1024 * 1024;
const text = z.string().min(1);

/** The additional settings of a service with files: `kitSettings.extend(fileSettings).refine(...keptFiles).refine(...scannedFiles)`. */
export const fileSettings = {
  FILES_DIR: text
    .optional()
    .describe('folder for the files of this service alone; must be set in production unless FILES_S3_BUCKET is'),
  FILES_S3_BUCKET: text.optional().describe('S3 bucket for the files of this service alone, instead of a folder'),
  FILES_S3_ENDPOINT: z
    .url()
    .optional()
    .describe('address of an S3 other than Amazon’s, such as MinIO; paths name the bucket'),
  FILES_S3_REGION: text.default('us-east-1').describe('region of the bucket'),
  FILES_S3_ACCESS_KEY_ID: text
    .optional()
    .describe('key of the S3 account; without it the usual sources of AWS credentials are asked'),
  FILES_S3_SECRET_ACCESS_KEY: text.optional().describe('secret of FILES_S3_ACCESS_KEY_ID'),
  FILES_MAX_BYTES: z.coerce
    .number()
    .int()
    .min(1)
    .max(50 * MEBIBYTE)
    .default(20 * MEBIBYTE)
    .describe('bytes of the largest file'),
  FILES_DAY_COUNT: z.coerce.number().int().min(1).default(200).describe('files that a party may upload on one day'),
  FILES_DAY_BYTES: z.coerce
    .number()
    .int()
    .min(1)
    .default(1024 * MEBIBYTE)
    .describe('bytes that a party may upload on one day'),
  FILES_TOTAL_BYTES: z.coerce
    .number()
    .int()
    .min(1)
    .default(20 * 1024 * MEBIBYTE)
    .describe('bytes of all files of a party'),
  FILES_ORPHAN_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .default(30)
    .describe('days after which a file that no record names is deleted'),
  FILES_DRAFT_HOURS: z.coerce
    .number()
    .int()
    .min(1)
    .default(6)
    .describe('hours after which a file that someone without an account uploaded is deleted if nothing names it'),
  FILES_DRAFT_BYTES: z.coerce
    .number()
    .int()
    .min(1)
    .default(100 * MEBIBYTE)
    .describe('bytes of one such draft; an address uploads twice as many in an hour'),
  FILES_DRAFTS_BYTES: z.coerce
    .number()
    .int()
    .min(1)
    .default(5 * 1024 * MEBIBYTE)
    .describe('bytes of all such drafts that wait for their form'),
  SCAN: z
    .enum(['off'])
    .optional()
    .describe('off: files are taken without a scan; in production either this or CLAMD_HOST must be set'),
  CLAMD_HOST: text
    .optional()
    .describe('host of clamd, which scans files; without it they stay unscanned, and while it is away none is taken'),
  CLAMD_PORT: z.coerce.number().int().min(1).max(65535).default(3310).describe('port of clamd'),
};
export type FileSettings = z.infer<z.ZodObject<typeof fileSettings>>;

type Rule = [
  (settings: FileSettings & { NODE_ENV: string }) => boolean,
  { path: string[]; message: string; when: () => boolean },
];
/** Rules are judged also where other settings are missing, so that one error names all faults. */
const when = () => true;

/** In production, the place of the files must be set explicitly. */
export const keptFiles: Rule = [
  ({ NODE_ENV, FILES_DIR, FILES_S3_BUCKET }) =>
    NODE_ENV !== 'production' || FILES_DIR !== undefined || FILES_S3_BUCKET !== undefined,
  { path: ['FILES_DIR'], message: 'must be set in production, or FILES_S3_BUCKET: where files are kept', when },
];

/** In production, somebody must have decided whether files are scanned. */
export const scannedFiles: Rule = [
  ({ NODE_ENV, SCAN, CLAMD_HOST }) =>
    NODE_ENV === 'production' ? (SCAN === undefined) !== (CLAMD_HOST === undefined) : !(SCAN && CLAMD_HOST),
  { path: ['SCAN'], message: 'set either CLAMD_HOST, so that files are scanned, or SCAN=off', when },
];
