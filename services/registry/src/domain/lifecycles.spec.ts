import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowsMissingIn } from '@heng/testing/rules';
import { expertLifecycle } from './experts/expert.js';
import { meritLifecycle } from './merits/merit.js';
import { signalLifecycle } from './plausibility/plausibility-signal.js';
import { agencyLifecycle } from './registration/agency.js';
import { applicationLifecycle } from './registration/application.js';

test('the README shows every lifecycle', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const missing = [applicationLifecycle, agencyLifecycle, expertLifecycle, meritLifecycle, signalLifecycle].flatMap(
    (lifecycle) => rowsMissingIn(readme, lifecycle),
  );
  expect(missing).toEqual([]);
});
