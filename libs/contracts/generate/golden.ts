/** Freezes the schema of each event version without a golden file. An existing file is never overwritten. */
import { existsSync, writeFileSync } from 'node:fs';
import { allEvents, jsonSchemaOf } from '@heng/contracts';
import { format } from 'prettier';

for (const event of allEvents) {
  const file = new URL(`../golden/${event.type}.json`, import.meta.url);
  if (existsSync(file)) continue;
  writeFileSync(file, await format(JSON.stringify(jsonSchemaOf(event)), { parser: 'json', printWidth: 120 }));
  console.log(`Frozen: ${event.type}`);
}
