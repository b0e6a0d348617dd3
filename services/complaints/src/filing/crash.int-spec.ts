import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type As, TestBed } from '@heng/testing';
import { upload } from '../../test/hand-in.js';
import { grievance, office, registered } from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

let bed: TestBed;
let folder: string;
let agencyId: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heng-files-'));
  bed = await TestBed.start(complaints, { environment: { FILES_DIR: folder } });
  agencyId = await registered(bed, office);
  await bed.db.query('create sequence step; create table crash_at (step int); insert into crash_at values (0)');
  // Every write of the service passes here, and so does the commit; at the step that is set the server ends the connection.
  await bed.db.query(`
    create function crash() returns trigger language plpgsql security definer as $$ begin
      if nextval('step') = (select step from crash_at) then perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(1); end if;
      return null;
    end $$`);
  const tables: { name: string }[] = await bed.db.query(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('crash_at', 'request_count')`,
  );
  for (const { name } of tables)
    await bed.db.query(`create trigger crash before insert or update or delete on ${name} execute function crash()`);
  await bed.db.query(
    `create constraint trigger crash_at_commit after insert on cause deferrable initially deferred for each row execute function crash()`,
  );
});
afterAll(async () => {
  await bed.stop();
  await rm(folder, { recursive: true });
});

const crashAt = (step: number) =>
  bed.db.query(`select setval('step', 1, false)`).then(() => bed.db.query('update crash_at set step = $1', [step]));
/** The records that a filing makes, and the entries of the public log for it. */
const TABLES = [
  'complaint',
  'report',
  'filing',
  'complainant',
  'case_number',
  'filer',
  'evidence',
  'report_evidence',
  'event',
];
const counts = () => bed.db.query(TABLES.map((name) => `select count(*)::int as n from ${name}`).join(' union all '));
const inLog = async () =>
  (
    await bed.db.query(
      'select ((select count(*) from public_log_pending) + (select count(*) from public_log_entry))::int as n',
    )
  )[0].n as number;

const signedIn: As = { role: 'enterprise', org: '914403001922038216', sub: 'filer' };

/** The steps that a request takes when nothing stops it; those of the relay and the log beside it count, too. */
async function stepsOf(request: () => Promise<{ status: number }>): Promise<number> {
  await crashAt(0);
  expect((await request()).status).toBe(201);
  return Number((await bed.db.query('select last_value as n from step'))[0].n);
}
type Answer = { status: number; body: any };
const lost: Answer = { status: 500, body: {} };

test.each([
  ['a complaint', '/complaints', 'evidence'],
  ['a report', '/reports', 'report_evidence'],
])(
  'a crash at any step of filing %s with a file leaves nothing; the same request then makes it whole, once',
  async (_, path, evidence) => {
    const filing = async (name: string) => {
      const token = randomUUID();
      const { body: file } = await upload(bed, `照片 ${token}`, { token });
      const email = 'crash@example.cn';
      const body = { ...grievance, agencyId, statement: `崩溃：${name}`, email, fileIds: [file.id], draftToken: token };
      const send = (): Promise<Answer> =>
        bed.call('POST', path, { as: signedIn, key: `${path} ${name}`, body }).catch(() => lost);
      return { send, fileId: file.id as string, statement: body.statement };
    };
    const steps = await stepsOf((await filing('none')).send);
    let crashes = 0;
    for (let step = 1; step <= steps; step += 1) {
      const { send, fileId, statement } = await filing(`step ${step}`);
      const before = [await counts(), await inLog()];
      await crashAt(step);
      const answer = await send();
      await crashAt(0);
      if (answer.status >= 500) {
        crashes += 1;
        expect([await counts(), await inLog()]).toEqual(before);
        expect(await bed.db.query('select named from file where id = $1', [fileId])).toEqual([{ named: false }]);
      }
      const whole = await send();
      expect(whole.status).toBe(201);
      if (answer.status === 201) expect(whole.body).toEqual(answer.body);
      expect(await inLog()).toBe((before[1] as number) + 1);
      expect(await bed.db.query(`select 1 as n from ${evidence} where file_id = $1`, [fileId])).toEqual([{ n: 1 }]);
      const made = await counts();
      expect((await send()).body).toEqual(whole.body);
      expect(await counts()).toEqual(made);
      const { body } = await bed.call('POST', '/receipts/verification', {
        body: { receipt: whole.body.receipt, statement },
      });
      expect(body).toMatchObject({ number: whole.body.number, isSame: true });
    }
    expect(crashes).toBeGreaterThan(8);
  },
);

test('a crash at any step of an upload leaves no file', async () => {
  const token = randomUUID();
  const sending = (name: string) => (): Promise<Answer> =>
    upload(bed, `证据 ${name} ${token}`, { token, key: `${token} ${name}` }).catch(() => lost);
  const files = () => bed.db.query('select count(*)::int as n from file');
  const steps = await stepsOf(sending('none'));
  let crashes = 0;
  for (let step = 1; step <= steps; step += 1) {
    const before = await files();
    await crashAt(step);
    const { status } = await sending(`step ${step}`)();
    await crashAt(0);
    if (status < 500) continue;
    crashes += 1;
    expect(await files()).toEqual(before);
  }
  expect(crashes).toBeGreaterThan(2);
});
