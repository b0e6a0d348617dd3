import { z } from 'zod';
import { settingsPage } from './settings-page.js';

const shared = z.object({ PORT: z.coerce.number().int().min(1).max(65535).describe('port to listen on') });
const own = shared.extend({
  LEVEL: z.enum(['low', 'high']).default('low').describe('how much'),
  SECRET: z.string().min(32).optional().describe('for signing'),
  TARGET: z.url().describe('where it goes'),
});

test('settings that all services have come first, each with its values, default and meaning', () => {
  const page = settingsPage({ one: shared, two: own.refine(() => true) });
  expect(page.slice(page.indexOf('## ')).trim().split('\n')).toEqual([
    '## Every service',
    '',
    '| setting | value | default | meaning |',
    '| --- | --- | --- | --- |',
    '| `PORT` | whole number, 1 to 65535 | required | port to listen on |',
    '',
    '## two',
    '',
    '| setting | value | default | meaning |',
    '| --- | --- | --- | --- |',
    '| `LEVEL` | `low`, `high` | `low` | how much |',
    '| `SECRET` | text of 32 characters or more |  | for signing |',
    '| `TARGET` | URL | required | where it goes |',
  ]);
});

test('a setting without a description keeps the page from being written', () => {
  expect(() => settingsPage({ one: z.object({ PORT: z.string() }) })).toThrow('PORT of one has no description');
});
