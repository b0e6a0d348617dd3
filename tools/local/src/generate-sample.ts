import { join } from 'node:path';
import { generate } from './sample/generate.js';

const folder = join(import.meta.dirname, '../../../samples');
await generate(folder);
process.stdout.write(`${folder} is written.\n`);
