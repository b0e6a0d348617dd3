import { CalendarYearImported } from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { answer } from '../test/feedback.js';
import { endedProject, enterprise, registerParties, startProject } from '../test/parties.js';
import { tracking } from './tracking.module.js';

/** Made up: the Spring Festival begins four days earlier than the regulation alone gives. */
const year2027 = {
  year: 2027,
  sources: ['关于2027年部分节假日安排的通知（测试）'],
  daysOff: [{ name: '春节', from: '2027-02-01', until: '2027-02-08' }],
  workdays: [],
  calendar: '2007-2027.test',
  importedOn: '2026-11-02',
  reason: '测试',
};
const bed = TestBed.of(tracking, { date: '2026-11-01' });
let silent: string;
let answered: string;
let running: string;
beforeAll(async () => {
  const enterpriseId = await registerParties(bed);
  [silent, answered] = [
    await endedProject(bed, enterpriseId, '2026-11-01'),
    await endedProject(bed, enterpriseId, '2026-11-01'),
  ];
  running = await startProject(bed, enterpriseId, '2026-06-01');
  await bed.call('POST', `/projects/${answered}/feedback`, { as: enterprise, body: answer });
  await eventually(async () => expect(await expectedBy()).toBe('2027-02-01'));
});

const dueOf = async (id: string) =>
  (await bed.call('GET', `/projects/${id}/feedback`, { as: enterprise })).body.due as object;
const expectedBy = async () => {
  const { items } = (await bed.call('GET', '/board')).body;
  return items.find(({ id }: { id: string }) => id === running)?.expectedBy as string | undefined;
};
const clocksOf = (id: string): Promise<object[]> =>
  bed.db.query('select what, due::text from deadline where subject = $1 and done_at is null order by what', [id]);

test('an imported year moves the last day of feedback, whether it was given or not, and the expected end of a phase', async () => {
  for (const id of [silent, answered]) expect(await dueOf(id)).toMatchObject({ due: '2027-02-01', provisional: true });
  await bed.setDate('2026-11-02');
  await bed.publish(CalendarYearImported, 'calendar', year2027);
  await eventually(async () => expect(await bed.recorded('tracking.deadline-moved.v1')).toHaveLength(2));
  const moved = { deadline: 'tracking.feedback', before: '2027-02-01', due: '2027-02-09', provisional: false };
  for (const event of await bed.recorded('tracking.deadline-moved.v1')) expect(event.data).toMatchObject(moved);
  for (const id of [silent, answered]) expect(await dueOf(id)).toMatchObject({ due: '2027-02-09', provisional: false });
  await eventually(async () => expect(await expectedBy()).toBe('2027-02-09'));
});

test('the reminders of who has not answered move with the last day', async () => {
  const feedback = { what: 'tracking.feedback', due: '2027-02-09' };
  expect(await clocksOf(answered)).toEqual([feedback]);
  expect(await clocksOf(silent)).toEqual([feedback, { what: 'tracking.feedback-reminder', due: '2027-01-09' }]);
});
