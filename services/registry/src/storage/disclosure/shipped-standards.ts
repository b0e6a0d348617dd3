import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DisclosureStandard, parseStandard } from '../../domain/disclosure/disclosure-standard.js';

const FOLDER = join(import.meta.dirname, '../../../standards');

/** The versions of the disclosure standard shipped with the service; an invalid one prevents the start. */
export const shippedStandards: readonly DisclosureStandard[] = readdirSync(FOLDER)
  .sort()
  .map((file) => parseStandard(JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))));
