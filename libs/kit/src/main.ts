import { parseArgs } from 'node:util';
import { requireNode } from './require-node.js';
import type { Service } from './service.js';

/**
 * Starts a service and stops it on SIGTERM and SIGINT. `main.js migrate` only updates its database, `main.js republish
 * --from 4711` only lets it publish events again. `load` is called after tracing has begun, which changes the libraries
 * that a service loads.
 */
export async function main(name: string, load: () => Promise<Service>): Promise<void> {
  try {
    requireNode(process.versions.node);
    const command = process.argv[2];
    if (command === 'republish') return await publishAgain(name, process.argv.slice(3));
    const isMigration = command === 'migrate';
    const isTraced = !isMigration && process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
    const stopTracing = isTraced ? (await import('./observe/tracing.js')).startTracing(name) : undefined;
    const service = await load();
    if (isMigration) {
      const { readUrl } = await import('./read-settings.js');
      const url = readUrl('MIGRATION_DATABASE_URL', process.env);
      return await (await import('./migrate.js')).migrate(service, url);
    }
    const { start } = await import('./start.js');
    const { stop } = await start(service, process.env);
    const end = async () => {
      await stop();
      await stopTracing?.().catch(() => undefined);
      process.exit(0);
    };
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end());
  } catch (error) {
    process.stderr.write(`${name} cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

async function publishAgain(name: string, args: string[]): Promise<void> {
  const options = { from: { type: 'string' }, anew: { type: 'boolean' } } as const;
  const { from = '', anew } = parseArgs({ args, options }).values;
  const { readUrl } = await import('./read-settings.js');
  const { dropStream, republish } = await import('./republish.js');
  const url = readUrl('DATABASE_URL', process.env);
  if (anew) await dropStream(name, readUrl('OPERATOR_NATS_URL', process.env), process.env['NATS_TLS_CA']);
  const count = await republish(url, from);
  process.stdout.write(`${name} publishes ${count} events again, as soon as it runs.\n`);
}
