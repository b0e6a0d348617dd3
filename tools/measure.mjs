// Prints the size of the source: lines and files of each project, and per entry point of each service. Entry points are the
// HTTP operations of its API description, also those that a library routes, and its own gRPC methods, events and deadlines.
// Tests and generated code do not count. `npm run measure`
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const ENTRY = /^\s*@(?:GrpcMethod|GrpcStreamMethod|EventPattern|OnDeadline)\(/gm;
const TEST = /\.(?:spec|int-spec|e2e-spec)\.ts$|\/test\/|\/test-[^/]+\.ts$/;
const GENERATED = /\/(?:gen|generated)\//;
const PROJECT = /^(?:services|libs|tools|apps)\/[^/]+/;

const sources = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', '--', 'services', 'libs', 'tools', 'apps'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && PROJECT.test(file) && !GENERATED.test(file));

const projects = new Map();
for (const file of sources) {
  const [name] = PROJECT.exec(file);
  const project = projects.get(name) ?? { lines: 0, files: 0, tests: 0, entries: 0 };
  projects.set(name, project);
  const text = readFileSync(join(root, file), 'utf8');
  const lines = text.split('\n').length - 1;
  if (TEST.test(file)) project.tests += lines;
  else {
    project.lines += lines;
    project.files += 1;
    project.entries += (text.match(ENTRY) ?? []).length;
  }
}

for (const [name, project] of projects) if (name.startsWith('services/')) project.entries += operationsOf(name);

function operationsOf(service) {
  const file = join(root, 'libs/clients/openapi', `${service.split('/')[1]}.json`);
  const { paths } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.values(paths).flatMap((path) => Object.keys(path).filter((key) => key !== 'parameters')).length;
}

console.log('project                   lines  files  tests  entries  lines/entry  files/entry');
for (const [name, { lines, files, tests, entries }] of [...projects].sort()) {
  const each = (figure) => (name.startsWith('services/') ? (figure / entries).toFixed(1) : '–');
  console.log(
    name.padEnd(22),
    ...[lines, files, tests, entries].map((figure, n) => String(figure).padStart([8, 6, 6, 8][n])),
    each(lines).padStart(12),
    each(files).padStart(12),
  );
}
const sum = (names) => names.reduce((lines, name) => lines + (projects.get(name)?.lines ?? 0), 0);
const frame = ['kit', 'files', 'imports', 'agency-directory', 'expert-pool', 'search-keys', 'withholding'].map(
  (name) => `libs/${name}`,
);
console.log(
  `\nEntries: HTTP operations, gRPC methods, events and deadlines. Registry, tracking, the kit and the libraries they share: ${sum(['services/registry', 'services/tracking', ...frame])} lines`,
);
