import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { settingsPage } from './settings/settings-page.js';
import { serviceNames } from './suite/service-process.js';

const root = join(import.meta.dirname, '../../..');
type Module = Readonly<Record<string, { settings: z.ZodObject }>>;

/** Each built service: its module exports the service under its name. */
const services = await Promise.all(
  serviceNames.map(async (name) => {
    const module = (await import(join(root, `services/${name}/dist/${name}.module.js`))) as Module;
    return [name, module[name]!.settings] as const;
  }),
);
const { portalSettings } = (await import(join(root, 'apps/portal/dist/config.js'))) as { portalSettings: z.ZodObject };
await writeFile(
  join(root, 'docs/settings.md'),
  settingsPage({ ...Object.fromEntries(services), portal: portalSettings }),
);
