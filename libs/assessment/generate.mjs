// Writes src/gen/methodology-2026-1.ts from the document, as TypeScript because swc drops the import attribute that JSON needs.
import { readFileSync, writeFileSync } from 'node:fs';

const document = JSON.parse(readFileSync(new URL('methodology/2026.1.json', import.meta.url), 'utf8'));
writeFileSync(
  new URL('src/gen/methodology-2026-1.ts', import.meta.url),
  `// Generated from methodology/2026.1.json by \`npm run generate\`; change that.
import type { Methodology } from '../methodology.js';
import { parseMethodology } from '../parse-methodology.js';

/** Methodology 2026.1, in effect from the cycle 2026-H1. */
export const methodology2026_1: Methodology = parseMethodology(${JSON.stringify(document)});
`,
);
