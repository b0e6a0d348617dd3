import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = import.meta.dirname;

/** Lets plain node run the sources: it strips the types itself, but needs the mapping of `./x.js` to `./x.ts`. */
const fromSource = [
  '--conditions=source',
  `--import=data:text/javascript,${encodeURIComponent(`
    import { registerHooks } from 'node:module';
    registerHooks({ resolve: (name, context, next) => next(name.replace(/^(\\..*)\\.js$/, '$1.ts'), context) });
  `)}`,
];

describe('whatever zone the machine is in', () => {
  const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia', 'Pacific/Pago_Pago'];
  const program = `
    import * as legal from '@heng/legal-time';
    const answersIn = (zone) => {
      process.env.TZ = zone;
      const answers = [];
      for (let from = '2025-01-01'; from < '2026-12-31'; from = legal.plusDays(from, 1)) {
        const periods = [legal.addWorkingDays, legal.addMonths, legal.addDays].map((add) => add(legal.officialCalendar, from, 7));
        answers.push(periods, legal.shanghaiDate(from + 'T15:59:59Z'), legal.shanghaiDate(from + 'T16:00:00Z'));
      }
      return { midnight: new Date(2026, 0, 1).toISOString(), answers: JSON.stringify(answers) };
    };
    console.log(JSON.stringify(process.argv.slice(1).map(answersIn)));
  `;
  const args = [...fromSource, '--input-type=module', '--eval', program, '--', ...zones];
  const output = execFileSync(process.execPath, args, { cwd: here, encoding: 'utf8', maxBuffer: 1e8 });
  const [utc, ...others] = JSON.parse(output) as { midnight: string; answers: string }[];

  test('every answer is the same', () => {
    expect(others.map(({ midnight }) => midnight)).toEqual([
      '2025-12-31T16:00:00.000Z',
      '2026-01-01T05:00:00.000Z',
      '2025-12-31T11:00:00.000Z',
      '2026-01-01T11:00:00.000Z',
    ]);
    expect(others.filter(({ answers }) => answers !== utc!.answers)).toEqual([]);
  });
});

describe('importing a calendar', () => {
  const year2027 = {
    year: 2027,
    sources: ["notice of '2027'"],
    daysOff: [{ name: '元旦', from: '2027-01-01', until: '2027-01-03' }],
    workdays: ['2027-01-09'],
  };
  let copy: string;

  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'legal-time-'));
    for (const name of ['package.json', 'import-calendar.mjs', 'src', 'data']) {
      cpSync(join(here, name), join(copy, name), { recursive: true });
    }
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  const read = (dir: string, file: string): string => readFileSync(join(dir, file), 'utf8');
  const runImport = (...files: string[]): { status: number | null; stderr: string } =>
    spawnSync(process.execPath, [...fromSource, 'import-calendar.mjs', ...files], { cwd: copy, encoding: 'utf8' });

  test('what is committed is what the import writes', () => {
    expect(runImport(join(here, 'data', '2015.json')).status).toBe(0);
    expect(read(copy, 'data/2015.json')).toBe(read(here, 'data/2015.json'));
    expect(read(copy, 'src/calendar-data.ts')).toBe(read(here, 'src/calendar-data.ts'));
  });

  test('a new year is filed and becomes part of the generated data', () => {
    writeFileSync(join(copy, 'new.json'), JSON.stringify(year2027));
    expect(runImport('new.json').status).toBe(0);
    expect(JSON.parse(read(copy, 'data/2027.json'))).toEqual(year2027);
    expect(read(copy, 'src/calendar-data.ts')).toContain(`\n  ${JSON.stringify(year2027)},\n];`);
  });

  test('a year that is not valid is refused in one sentence and changes nothing', () => {
    writeFileSync(join(copy, 'new.json'), JSON.stringify({ ...year2027, workdays: ['2027-01-08'] }));
    const { status, stderr } = runImport('new.json');
    expect(status).toBe(1);
    expect(stderr).toBe(
      'new.json: workdays names 2027-01-08, which is no Saturday or Sunday; only a weekend day can be made a working day.\n',
    );
    expect(existsSync(join(copy, 'data/2027.json'))).toBe(false);
    expect(read(copy, 'src/calendar-data.ts')).toBe(read(here, 'src/calendar-data.ts'));
  });
});
