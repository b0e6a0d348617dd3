import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE, requireNode } from './require-node.js';

test('a program says in one sentence that its Node is too old', () => {
  expect(() => requireNode('20.20.2')).toThrow(
    'Node 20.20.2 is too old: Heng runs on Node 24, which npm start and npm run take from node_modules.',
  );
  for (const version of ['24.0.0', '25.1.0', process.versions.node]) expect(() => requireNode(version)).not.toThrow();
});

test('the Node that is asked for is the one of the project', () => {
  const root = readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8');
  const { devDependencies } = JSON.parse(root) as { devDependencies: { node: string } };
  expect(devDependencies.node).toMatch(new RegExp(`^\\^${NODE}[.]`));
});
