import { once } from 'node:events';
import { join } from 'node:path';
import { gradesTable } from './cycle/grades.js';
import { ratingApi } from './cycle/rating-api.js';
import { handIn } from './hand-in.js';
import { readSample } from './load/read-sample.js';
import { main } from './main.js';
import { readOptions } from './options.js';
import { say } from './progress.js';
import { availablePorts } from './suite/ports.js';
import { personsOf } from './suite/persons.js';
import { startSuite, type Suite } from './suite/suite.js';

const root = join(import.meta.dirname, '../../..');

/** `npm start`: the suite with the sample's cycle, or with `--empty` without; stays up until it is ended. */
await main(async (until) => {
  const values = readOptions('npm start', {
    empty: { type: 'boolean', help: 'starts without a sample, on the system’s clock, with data of its own' },
    sample: { type: 'string', value: 'folder', help: 'loads another sample than samples/2026-H1' },
  });
  if (!values) return 0;
  const sample = values.empty ? undefined : await readSample(values.sample ?? join(root, 'samples/2026-H1'));
  const dataDir = join(root, '.heng', values.empty ? 'data-empty' : 'data');
  const suite = await startSuite({
    dataDir,
    ports: await availablePorts(process.env),
    startOn: sample?.plan.span.from,
    persons: personsOf(sample),
    say,
    until,
  });
  try {
    if (sample) {
      await handIn(suite, sample, { dataDir, until });
      say(
        `\nThe grades of ${sample.plan.cycle}:\n${gradesTable(await ratingApi(suite.api, sample.plan.cycle).ratings())}`,
      );
    }
    say(whereabouts(suite, dataDir));
    if (!until.aborted) await once(until, 'abort');
    say('Stopping …');
  } finally {
    await suite.stop();
  }
  return 0;
});

function whereabouts({ urls, portalUrl, grpc, tokenUrl, mailUrl }: Suite, dataDir: string): string {
  const apis = Object.entries(urls).map(
    ([name, url]) => `  ${`${name} API`.padEnd(18)} ${url}/docs${grpc[name] ? `, gRPC ${grpc[name]}` : ''}`,
  );
  return [
    '',
    `  pages              ${portalUrl}`,
    ...apis,
    `  access tokens      ${tokenUrl}`,
    `  e-mails            ${mailUrl}`,
    `  data and logs      ${dataDir}`,
    '',
    'Ctrl-C stops everything.',
  ].join('\n');
}
