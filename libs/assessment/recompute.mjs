// Computes a rating again: node libs/assessment/recompute.mjs <file with its published evidence>
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { canonicalJson, methodologies, recompute } from './dist/index.js';

const [source] = process.argv.slice(2);
if (!source) throw new Error('Name a file: npm run recompute -w @heng/assessment -- evidence.json');
const published = JSON.parse(await readFile(source, 'utf8'));
const methodology = methodologies.find(({ version }) => version === published.methodology);
if (!methodology) throw new Error(`The methodology ${published.methodology} is not known here.`);
const { grade, total, indicators } = recompute(published, methodology);
const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const lines = published.facts
  .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  .map(({ id, type, subject, data }) => `${id} ${type} ${subject} ${sha256(canonicalJson(data))}\n`);
const hash = sha256(lines.join(''));
const same = grade === published.result.grade && total === published.result.total && hash === published.hash;
for (const { code, points, maxPoints } of indicators) console.log(`${code.padEnd(24)} ${points} / ${maxPoints}`);
console.log(`grade ${grade ?? 'none'}, ${total} points, evidence ${hash}`);
console.log(
  same
    ? 'as published'
    : `published: grade ${published.result.grade ?? 'none'}, ${published.result.total} points, evidence ${published.hash}`,
);
process.exitCode = same ? 0 : 1;
