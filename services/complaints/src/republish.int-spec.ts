import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { eventually, TestBed } from '@heng/testing';
import { filed, office, registered } from '../test/parties.js';
import { complaints } from './complaints.module.js';

const bed = TestBed.of(complaints);
const streams = async () => (await bed.js.jetstreamManager()).streams;
const waiting = async () => (await bed.db.query('select from outbox')).length;

/** Runs `npm run republish`; gives its output, or the code and the error by which it ended. */
async function republish(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: bed.environment['DATABASE_URL'] };
  const program = join(import.meta.dirname, '../../../tools/republish.mjs');
  return promisify(execFile)(process.execPath, [program, ...args], { env }).then(
    ({ stdout }) => stdout,
    ({ code, stderr }: { code: number; stderr: string }) => [code, stderr],
  );
}

test('npm run republish fills a stream that the broker has lost', async () => {
  const agencyId = await registered(bed, office);
  await filed(bed, agencyId);
  await eventually(async () => expect(await waiting()).toBe(0));
  await bed.running.stop();
  const { config } = await (await streams()).info('COMPLAINTS');
  await (await streams()).delete('COMPLAINTS');
  await (await streams()).add(config);
  await bed.startService();
  const positions: { position: string }[] = await bed.db.query('select position from event order by position');
  expect(await republish('--service', 'complaints', '--from', positions[0]!.position)).toBe(
    `complaints publishes ${positions.length} events again, as soon as it runs.\n`,
  );
  await eventually(async () => expect(await waiting()).toBe(0));
  expect((await (await streams()).info('COMPLAINTS')).state.messages).toBe(positions.length);
});

test.each([
  [
    'an unknown service',
    ['--service', 'notification', '--from', '1'],
    [2, expect.stringContaining('Usage: npm run republish')],
  ],
  ['no position', ['--service', 'complaints'], [2, expect.stringContaining('--from POSITION|DATE')]],
  [
    'another position',
    ['--service', 'complaints', '--from', 'x'],
    [1, expect.stringContaining('--from "x" is neither')],
  ],
])('with %s it says what is wrong', async (_, args, outcome) => {
  expect(await republish(...args)).toEqual(outcome);
});
