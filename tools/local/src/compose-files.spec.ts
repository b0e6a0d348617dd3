import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeOptionsOf } from './suite/service-process.js';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const local = read('docker-compose.yml');
const production = read('deploy/production/compose.yml');
const everything = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found);

test.each([
  ['docker-compose.yml', local, 12],
  ['deploy/production/compose.yml', production, 10],
])('%s opens ports on 127.0.0.1 only, unless an address for gRPC is set', (_, file, count) => {
  const ports = everything(file, /'([^' ]*:\d+:\d+)'/g);
  expect(ports).toHaveLength(count);
  expect(ports.filter((port) => !/^(127\.0\.0\.1|\$\{GRPC_ADDRESS:-127\.0\.0\.1\}):\d+:\d+$/.test(port!))).toEqual([]);
});

test('every part of production has limited memory and no new privileges, and a root that only ClamAV may write', () => {
  const parts = production
    .slice(production.indexOf('\nservices:'), production.indexOf('\nnetworks:'))
    .split(/\n {2}(?=\w)/);
  const confined = parts.filter((part) => /<<: \*(confined|service|migrate)/.test(part));
  expect(parts.slice(1).filter((part) => !confined.includes(part))).toEqual([expect.stringMatching(/^clamav:/)]);
  for (const rule of ['read_only: true', 'tmpfs: [/tmp]', 'cap_drop: [ALL]', 'no-new-privileges:true', 'pids_limit'])
    expect(production).toContain(rule);
  expect(confined.filter((part) => !/mem_limit|\*(service|migrate)/.test(part))).toEqual([]);
});

test('production has no default secret, and base images by digest', () => {
  expect(production).not.toMatch(/(PASSWORD|SECRET|_URL)\w*:-/);
  expect(everything(production, /image: (.*)/g).filter((image) => !/^(\$\{\w+_IMAGE:\?|heng\/)/.test(image!))).toEqual(
    [],
  );
  const images = everything(read('deploy/production/env.example'), /_IMAGE=(.*)/g);
  expect(images).toHaveLength(4);
  for (const image of images) expect(image).toMatch(/^[\w/:.-]+@sha256:[0-9a-f]{64}$/);
});

test('images have the locked versions of packages, and no others', () => {
  const installs = everything(read('Dockerfile'), /\bnpm (ci|i|in\w*|add)\b/g);
  expect(installs).toEqual(['ci', 'ci']);
});

test('the image installs the packages of every workspace', () => {
  const workspaces = globSync('{apps,libs,services,tools}/*/package.json', { cwd: root }).sort();
  expect(everything(read('Dockerfile'), /^COPY (\S+\/package\.json) \S+\/$/gm).sort()).toEqual(workspaces);
});

test('the portal has the same memory in every way to start it', () => {
  const options = nodeOptionsOf('portal');
  expect(read('apps/portal/package.json')).toContain(`node ${options.join(' ')} dist/main.js`);
  const command = `command: ['node', ${options.map((option) => `'${option}'`).join(', ')}, 'dist/main.js']`;
  expect([local, production].map((file) => file.includes(command))).toEqual([true, true]);
});
