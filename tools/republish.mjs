// npm run republish -- --service registry --from 4711: publishes events of a service again, in their order, from a position or
// a date on; with --anew into a new stream. DATABASE_URL names the service's database; without it, that of `npm start`.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const producers = ['registry', 'tracking', 'complaints', 'rating'];
const options = { service: { type: 'string' }, from: { type: 'string' }, anew: { type: 'boolean', default: false } };
const { service, from, anew } = parseArgs({ options }).values;
if (!producers.includes(service) || !from) {
  process.stderr.write(`Usage: npm run republish -- --service ${producers.join('|')} --from POSITION|DATE [--anew]\n`);
  process.exit(2);
}
const port = process.env.HENG_PORT_POSTGRES ?? '54329';
const local = `postgres://heng_${service}:${service}@127.0.0.1:${port}/heng_${service}`;
spawn(
  'node',
  [
    join(import.meta.dirname, `../services/${service}/dist/main.js`),
    'republish',
    '--from',
    from,
    ...(anew ? ['--anew'] : []),
  ],
  {
    stdio: 'inherit',
    env: process.env.DATABASE_URL ? process.env : { ...process.env, NODE_ENV: 'development', DATABASE_URL: local },
  },
).once('close', (code) => process.exit(code ?? 1));
