import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bodyOf } from '../load/api.js';
import { staff } from '../load/call.js';
import type { loadSample } from '../load/load-sample.js';
import type { readSample } from '../load/read-sample.js';
import { freePorts } from '../suite/ports.js';
import { startSuite, type Suite } from '../suite/suite.js';
import type { Upgrade } from './upgrade.js';

/** The number of signals that staff settle: the earlier version published these events before they were evidence. */
const SETTLED = 3;

type Loader = { readSample: typeof readSample; loadSample: typeof loadSample };

/** The way in which the earlier version reads its sample and hands it in. */
export async function loaderOf(earlier: string): Promise<Loader> {
  const urlOf = (file: string) => pathToFileURL(join(earlier, 'tools/local/dist/load', file)).href;
  const { readSample } = (await import(urlOf('read-sample.js'))) as Pick<Loader, 'readSample'>;
  const { loadSample } = (await import(urlOf('load-sample.js'))) as Pick<Loader, 'loadSample'>;
  return { readSample, loadSample };
}

/** The services of the earlier version take its sample, up to the last day of the half-year. */
export async function handInHalfYear({ earlier, sample, until }: Upgrade, dataDir: string): Promise<void> {
  await mkdir(dataDir);
  await chmod(dataDir, 0o711);
  const ports = await freePorts();
  const startOn = sample.plan.span.from;
  const suite = await startSuite({ dataDir, ports, startOn, version: earlier, say: () => undefined, until });
  try {
    const { loadSample } = await loaderOf(earlier);
    await loadSample(sample, { api: suite.api, moveTo: suite.moveTo, done: () => undefined });
    await settleSignals(suite);
  } finally {
    await suite.stop();
  }
}

async function settleSignals({ api }: Suite): Promise<void> {
  const registry = api.http('registry', staff);
  const { items } = await bodyOf(registry.GET('/signals', { params: { query: { state: 'open' } } }));
  if (items.length < SETTLED) throw new Error(`The half-year has ${items.length} open signals, fewer than ${SETTLED}.`);
  for (const { id, version } of items.slice(0, SETTLED)) {
    const header = { 'Idempotency-Key': `settle ${id}`, 'If-Match': `"${version}"` };
    const body = { outcome: 'settled', reason: '机构已说明。' } as const;
    await registry.POST('/signals/{id}/settlement', { params: { header, path: { id } }, body });
  }
}
