import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import config from './rules.cjs';

/** Fails unless each rule has a probe, and in each probe its rule fires and no other does. */
const probes = join(import.meta.dirname, 'probes');
const rules = config.forbidden.map(({ name }) => name);
const faults = readdirSync(probes)
  .filter((probe) => !rules.includes(probe))
  .map((probe) => `${probe} is a probe of no rule`);

for (const rule of rules) {
  const fired = await firedIn(rule);
  if (fired.join() !== rule) faults.push(`in the probe of ${rule} fired: ${fired.join(', ') || 'nothing'}`);
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`${rules.length} rules fire on their probes`);

async function firedIn(rule) {
  const options = {
    ...config.options,
    baseDir: join(probes, rule),
    ruleSet: { forbidden: config.forbidden },
    validate: true,
  };
  const { output } = await cruise(['.'], options);
  return [...new Set(output.summary.violations.map((violation) => violation.rule.name))];
}
