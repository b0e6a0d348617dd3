/**
 * Regenerates `src/calendar-data.ts` from `data/*.json`; given a file, checks that year and files it there first:
 * `node import-calendar.mjs 2027.json`. The checks are the package's own, so it must have been built.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCalendarYear } from '@heng/legal-time';

const WIDTH = 120;

const data = join(import.meta.dirname, 'data');
const generated = join(import.meta.dirname, 'src', 'calendar-data.ts');

try {
  const [file] = process.argv.slice(2);
  if (file) {
    const year = read(file);
    writeFileSync(join(data, `${year.year}.json`), `${render(year)}\n`);
    console.log(`Imported ${year.year} from ${year.sources.join('; ')}.`);
  }
  const years = readdirSync(data)
    .sort()
    .map((name) => read(join(data, name)));
  writeFileSync(generated, code(years));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function read(file) {
  try {
    return parseCalendarYear(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file}: ${error.message}`, { cause: error });
  }
}

/** One line a year, as JSON: `data/*.json` are for reading. */
function code(years) {
  return [
    '// Generated from data/*.json by `npm run generate`; do not edit.',
    "import type { CalendarYear } from './calendar-year.js';",
    '',
    '// prettier-ignore',
    'export const calendarData: readonly CalendarYear[] = [',
    ...years.map((year) => `  ${JSON.stringify(year)},`),
    '];',
    '',
  ].join('\n');
}

/** A year as JSON in the style of prettier. */
function render(year) {
  const list = (name, items, broken) => {
    const line = `  "${name}": [${items.join(', ')}],`;
    if (!broken && columns(line) <= WIDTH) return line.slice(0, -1);
    return `  "${name}": [\n${items.map((item) => `    ${item}`).join(',\n')}\n  ]`;
  };
  const text = (value) => JSON.stringify(value);
  const run = ({ name, from, until }) => `{ "name": ${text(name)}, "from": ${text(from)}, "until": ${text(until)} }`;
  const fields = [
    `  "year": ${year.year}`,
    list('sources', year.sources.map(text), false),
    list('daysOff', year.daysOff.map(run), year.daysOff.length > 1),
    list('workdays', year.workdays.map(text), false),
  ];
  return `{\n${fields.join(',\n')}\n}`;
}

/** The columns a text takes: Chinese characters and full-width signs are two wide. */
function columns(text) {
  return [...text].reduce((sum, char) => sum + (char >= '\u2e80' ? 2 : 1), 0);
}
