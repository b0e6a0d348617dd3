import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowsMissingIn } from '@heng/testing/rules';
import { feedbackLifecycle } from './feedback/feedback.js';
import { projectLifecycle } from './projects/project.js';

test('the README shows every lifecycle', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const missing = [projectLifecycle, feedbackLifecycle].flatMap((lifecycle) => rowsMissingIn(readme, lifecycle));
  expect(missing).toEqual([]);
});
