// Prints what the satisfaction rule costs and gives (docs/adr/0023): npm run simulate -w @heng/assessment
import { readFileSync } from 'node:fs';
import { agenciesFrom, banded, bandsOf, batched, exactly, outcomeOf, randomFrom } from './satisfaction-simulation.ts';

const { indicators } = JSON.parse(readFileSync(new URL('methodology/2026.1.json', import.meta.url), 'utf8'));
const rules = {
  'before: batches of five': batched,
  'all answers exactly': exactly,
  ...Object.fromEntries([0.1, 0.25, 0.375, 0.75, 1.5].map((width) => [`bands of ${width}`, banded(bandsOf(width))])),
  'after: methodology 2026.1': banded(indicators.satisfaction.scale.steps),
};
const agencies = agenciesFrom(randomFrom(2026), 1000);
const percent = (part) => `${(part * 100).toFixed(1)} %`;
console.table(
  Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => {
      const { bias, points, leak, leakOfExtremes } = outcomeOf(rule, agencies, randomFrom(1));
      return [
        name,
        {
          'grades that differ': percent(bias),
          'points off': points.toFixed(2),
          'advantage, usual answers': percent(leak),
          'advantage, extremes': percent(leakOfExtremes),
        },
      ];
    }),
  ),
);
