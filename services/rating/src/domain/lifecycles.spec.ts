import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowsMissingIn } from '@heng/testing/rules';
import { cycleLifecycle } from './cycle.js';
import { objectionLifecycle } from './objection.js';
import { ratingLifecycle } from './rating.js';

test('the README shows every lifecycle', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const missing = [cycleLifecycle, ratingLifecycle, objectionLifecycle].flatMap((lifecycle) =>
    rowsMissingIn(readme, lifecycle),
  );
  expect(missing).toEqual([]);
});
