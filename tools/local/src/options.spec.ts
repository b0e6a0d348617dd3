import { readOptions } from './options.js';

const options = {
  empty: { type: 'boolean', help: 'starts without data' },
  sample: { type: 'string', value: 'folder', help: 'takes another sample' },
} as const;
const read = (...args: string[]) => readOptions('npm start', options, args);
const HELP = [
  'npm start [-- options]',
  '  --empty              starts without data',
  '  --sample <folder>    takes another sample',
  '  --help               shows these options',
].join('\n');

test('the options given are read', () => {
  expect({ ...read('--empty', '--sample', 'x') }).toEqual({ empty: true, sample: 'x' });
  expect({ ...read() }).toEqual({});
});

test('--help lists the options, each with one line', () => {
  const said: string[] = [];
  const write = process.stdout.write;
  process.stdout.write = ((text: string) => said.push(text) > 0) as typeof write;
  try {
    expect(read('--help')).toBeUndefined();
  } finally {
    process.stdout.write = write;
  }
  expect(said).toEqual([`${HELP}\n`]);
});

test.each([
  [['--helo'], "Unknown option '--helo'."],
  [['extra'], "Unexpected argument 'extra'."],
  [['--sample'], "Option '--sample <value>' argument missing."],
])('%j is refused with all options', (args, fault) => {
  expect(() => read(...args)).toThrow(`${fault}\n${HELP}`);
});
