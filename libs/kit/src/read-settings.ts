import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { productionFaults } from './production.js';

export { requireNode } from './require-node.js';
export { proxies, trusted } from './settings.js';

/** A service's settings from its environment. @throws one Error that names every fault */
export function readSettings<S extends z.ZodObject>(schema: S, environment: NodeJS.ProcessEnv): z.infer<S> {
  const { values, faults } = valuesOf(Object.keys(schema.shape), environment);
  const parsed = schema.safeParse(values);
  for (const { code, path, message } of parsed.error?.issues ?? []) {
    const name = String(path[0]);
    faults.push(`${name}: ${values[name] === undefined && code !== 'custom' ? 'is not set' : message}`);
  }
  const tls = ['GRPC_TLS_CERT', 'GRPC_TLS_KEY'].filter((name) => values[name]);
  if (tls.length === 1 || (tls.length === 0 && values['GRPC_TLS_CLIENT_CA']))
    faults.push('GRPC_TLS_CERT, GRPC_TLS_KEY: must be set both, or neither of them nor GRPC_TLS_CLIENT_CA');
  if ((values['NODE_ENV'] ?? 'production') === 'production') faults.push(...productionFaults(values));
  if (faults.length > 0) throw new Error(`The settings are not complete:\n  ${faults.join('\n  ')}`);
  return parsed.data as z.infer<S>;
}

/** The value of one setting. @throws Error where it is missing, or must not be in production */
export function readUrl(name: string, environment: NodeJS.ProcessEnv): string {
  const { values, faults } = valuesOf([name, 'NODE_ENV'], environment);
  if ((values['NODE_ENV'] ?? 'production') === 'production') faults.push(...productionFaults(values));
  if (!values[name]) faults.push(`${name}: is not set`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return values[name]!;
}

/** The value of each setting, from the environment or from the file that NAME_FILE names; an empty one is not set. */
function valuesOf(names: readonly string[], environment: NodeJS.ProcessEnv) {
  const values: NodeJS.ProcessEnv = {};
  const faults: string[] = [];
  for (const name of names) {
    values[name] = environment[name] || undefined;
    const path = environment[`${name}_FILE`];
    if (!path) continue;
    if (values[name] !== undefined) faults.push(`${name}_FILE: ${name} is set as well; set one of them`);
    try {
      values[name] = readFileSync(path, 'utf8').trim();
    } catch (error) {
      faults.push(`${name}_FILE: ${(error as Error).message}`);
    }
  }
  return { values, faults };
}
