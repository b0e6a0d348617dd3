import { randomUUID } from 'node:crypto';
import { AssessmentDecided, OnSiteWorkRecorded, OnSiteWorkWithdrawn } from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

let agencyId: string;
let personId: string;
const staff = { role: 'alliance-staff' } as const;

const bed = TestBed.of(registry);
beforeAll(async () => {
  const agency = { creditCode: '91350100M000100Y43', name: '衡鉴咨询', province: '350000', email: 'a@example.cn' };
  agencyId = (await bed.call('POST', '/agencies', { as: staff, body: agency })).body.id;
});
beforeEach(async () => {
  personId = (await bed.call('POST', '/consultants', { as: staff, body: { name: '林知远' } })).body.id;
  const employment = { personId, from: '2025-01-01', fullTime: true };
  await bed.call('POST', `/agencies/${agencyId}/employments`, { as: staff, body: employment });
});

/** Days of January 2026 at an enterprise, as in tracking's events. */
function workAt(enterpriseId = randomUUID(), projectId = randomUUID()) {
  const workId = randomUUID();
  const about = { projectId, agencyId, enterpriseId, workId, personId, from: '2026-01-05', until: '2026-01-30' };
  const entriesOf = (days: number[]) =>
    days.map((day) => ({ on: `2026-01-${String(day).padStart(2, '0')}`, days: 1, cosigned: false }));
  return {
    workId,
    about,
    record: (days: number[], version: number) => {
      const told = { ...about, days: days.length, entries: entriesOf(days) };
      return bed.publish(OnSiteWorkRecorded, workId, told, { version });
    },
    withdraw: (version: number) => bed.publish(OnSiteWorkWithdrawn, workId, { ...about, days: 0 }, { version }),
  };
}
const kept = (workId: string, row: object) =>
  eventually(async () => {
    const rows = await bed.db.query(
      'select days::float8, version, jsonb_array_length(entries) as entries from tracked_work where work_id = $1',
      [workId],
    );
    expect(rows).toEqual([row]);
  });
const signals = async () => {
  const { body } = await bed.call('GET', '/signals', { as: staff });
  return (body.items as { personId: string; kind: string; from: string; state: string }[])
    .filter((signal) => signal.personId === personId)
    .map(({ kind, from, state }) => `${kind} ${from} ${state}`);
};

test('what was withdrawn takes the place of what was recorded, in whatever order they are heard, until it is recorded again', async () => {
  const { workId, record, withdraw } = workAt();
  await withdraw(2);
  await record([5, 6], 1);
  const marker = workAt();
  await marker.record([7], 1);
  await kept(marker.workId, { days: 1, version: 1, entries: 1 });
  await kept(workId, { days: 0, version: 2, entries: null });
  await record([5], 3);
  await kept(workId, { days: 1, version: 3, entries: 1 });
});

test('a lead consultant whose work is withdrawn counts no longer as full-time staff', async () => {
  const fullTime = async () => {
    const { body } = await bed.call('GET', `/agencies/${agencyId}/figures`);
    return body.figures.find(({ code }: { code: string }) => code === 'full-time-staff').value as number;
  };
  const works = [workAt(), workAt()];
  for (const { about, record } of works) {
    await record([5, 6, 7, 8, 9, 12, 13, 14, 15, 16], 1);
    const { projectId, enterpriseId } = about;
    const assessmentId = randomUUID();
    const decided = { projectId, agencyId, enterpriseId, assessmentId, outcome: 'passed', decidedOn: '2026-02-10' };
    await bed.publish(AssessmentDecided, assessmentId, decided);
  }
  await eventually(async () => expect(await fullTime()).toBe(1));
  await works[0]!.withdraw(2);
  await eventually(async () => expect(await fullTime()).toBe(0));
});

test('two enterprises are compared day by day, and a signal closes when the work that bore it out is withdrawn', async () => {
  const [here, there] = [workAt(), workAt()];
  await here.record([5, 9, 21], 1);
  await there.record([6, 20, 30], 1);
  const marker = workAt();
  await marker.record([21], 1);
  await eventually(async () => expect(await signals()).toEqual(['two-enterprises 2026-01-21 open']));
  await marker.withdraw(2);
  await eventually(async () => expect(await signals()).toEqual(['two-enterprises 2026-01-21 closed']));
});
