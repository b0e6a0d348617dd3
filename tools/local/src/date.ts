import { isoDate } from '@heng/legal-time';
import { main } from './main.js';
import { say } from './progress.js';
import { openBusinessDate } from './suite/business-date.js';
import { configuredPorts } from './suite/ports.js';
import { serviceNames } from './suite/service-process.js';

/**
 * `npm run date -- 2026-07-01`: moves the business date of the suite that `npm start` runs; without a date, prints it.
 */
await main(async (until) => {
  const wanted = process.argv[2] === undefined ? undefined : isoDate(process.argv[2]);
  const ports = configuredPorts(process.env);
  const natsUrl = process.env['NATS_URL'] ?? `nats://127.0.0.1:${ports.nats}`;
  const urls = Object.fromEntries(serviceNames.map((name) => [name, `http://127.0.0.1:${ports[name]}`]));
  const date = await openBusinessDate(natsUrl, undefined, urls, until);
  try {
    const today = await date.today();
    if (wanted === undefined) {
      say(`The business date is ${today}.`);
      return 0;
    }
    if (wanted < today) throw new Error(`The business date is ${today} and never goes back to ${wanted}.`);
    await date.moveTo(wanted);
    say(`The business date is ${wanted}; all that was due before has acted.`);
    return 0;
  } finally {
    await date.close();
  }
});
