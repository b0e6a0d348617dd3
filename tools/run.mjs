// Runs a task of the project on a machine with only Node 20 or later: installs and builds what is missing, then runs
// the task on the project's own Node 24. Uses only built-in modules.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setInterval } from 'node:timers';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const modules = join(root, 'node_modules');
const bin = join(modules, '.bin');
const marker = join(modules, '.heng-installed');

/** Each task: programs with their arguments, in order; the arguments given go to the last. */
const jest = (...projects) => ['jest', '--selectProjects', ...projects];
const tasks = {
  start: [['node', 'tools/local/dist/start.js']],
  cycle: [['node', 'tools/local/dist/cycle.js']],
  'generate-sample': [['node', 'tools/local/dist/generate-sample.js']],
  bench: [['node', 'tools/bench/dist/main.js']],
  test: [
    [...jest('unit'), '--maxWorkers=100%'],
    [...jest('integration'), '--maxWorkers=2'],
    [...jest('e2e'), '--maxWorkers=2'],
  ],
};

const [task, ...given] = process.argv.slice(2);
if (!(task in tasks)) fail(`Say which task to run: ${Object.keys(tasks).join(', ')}.`);

// Ctrl-C reaches the task directly; this program waits until the task has stopped everything it started.
let running;
process.on('SIGINT', () => undefined);
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => running?.kill(signal));
// When SIGTERM ends npm, npm does not pass it on: this program then has another parent.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && running?.kill('SIGTERM'), 500).unref();

if (!existsSync(marker) || readFileSync(marker, 'utf8') !== wanted()) {
  if (isForeign(modules)) {
    process.stdout.write('node_modules cannot be written here: it is taken as it is.\n');
  } else {
    process.stdout.write('Installing what package-lock.json names, about 1 GB, which takes some minutes …\n');
    // Not `npm ci`: it refuses a lock made against a registry without the programs of other platforms.
    await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
    writeFileSync(marker, wanted());
  }
}
await run('nx', ['run-many', '-t', 'build', '--outputStyle=static'], { quiet: true });
for (const [i, [program, ...args]] of tasks[task].entries()) {
  await run(program, i === tasks[task].length - 1 ? [...args, ...given] : args);
}

/** Exits with the code of a failed program. `quiet` shows its output only then. */
async function run(program, args, { quiet = false } = {}) {
  const env = { ...process.env, PATH: bin + delimiter + process.env.PATH, NX_DAEMON: 'false', NX_TUI: 'false' };
  const child = spawn(program, args, {
    cwd: root,
    env,
    stdio: ['inherit', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  running = child;
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => {
    child.once('error', (error) =>
      fail(`${program} cannot be run (${error.message}): install Node 20 or later with npm.`),
    );
    child.once('close', (exit, signal) => resolve(exit ?? (signal ? 130 : 1)));
  });
  if (code === 0) return;
  process.stderr.write(output);
  process.exit(code);
}

/** True when a folder exists but this user may not write into it. */
function isForeign(folder) {
  if (!existsSync(folder)) return false;
  try {
    accessSync(folder, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}

function wanted() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
