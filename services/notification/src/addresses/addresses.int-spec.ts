import { AgencyDeregistered, EnterpriseChanged } from '@heng/contracts';
import { NotificationBed } from '../../test/notification-bed.js';
import { agencyId, enterpriseId, letterEvents, registrations } from '../../test/sample-events.js';

const mail = NotificationBed.of();

test.each(['agencyContact', 'enterpriseContact'] as const)(
  'the newest address of %s stays, whatever order the changes come in',
  async (which) => {
    const { event, data } = registrations(1)[which];
    const changes = [3, 7, 5, 7, 1];
    for (const sequence of changes)
      await mail.publish({ event, data: { ...data, email: `number-${sequence}@example.cn` } }, { sequence });
    await mail.allHandled();
    const id = which === 'agencyContact' ? agencyId(1) : enterpriseId(1);
    expect(await mail.bed.db.query('select email from party where id = $1', [id])).toEqual([
      { email: 'number-7@example.cn' },
    ]);
  },
);

test('the newest name of an enterprise stays, whatever order the changes come in', async () => {
  const { event, data } = registrations(4).enterprise;
  const changed = { ...data, changedOn: '2026-09-18', reason: '更名' };
  await mail.publish({ event: EnterpriseChanged, data: { ...changed, name: '第二个名称' } }, { sequence: 12 });
  await mail.publish({ event, data }, { sequence: 9 });
  await mail.publish({ event: EnterpriseChanged, data: { ...changed, name: '第一个名称' } }, { sequence: 11 });
  await mail.allHandled();
  expect(await mail.bed.db.query('select name from party where id = $1', [enterpriseId(4)])).toEqual([
    { name: '第二个名称' },
  ]);
});

test('a mail goes to the address that is known when it is sent', async () => {
  await mail.register(2);
  const { event, data } = registrations(2).agencyContact;
  await mail.publish({ event, data: { ...data, email: 'moved@example.cn' } });
  await mail.allHandled();
  await mail.publish(letterEvents(2)['draft-rating']!);
  await mail.mailsTo('moved@example.cn', 1);
});

test('an agency that left the register still gets the letter on a complaint', async () => {
  await mail.register(3);
  await mail.publish({
    event: AgencyDeregistered,
    data: { agencyId: agencyId(3), deregisteredOn: '2026-03-02', reason: '自愿' },
  });
  await mail.allHandled();
  await mail.publish(letterEvents(3)['complaint-to-answer']!);
  await mail.mailsTo('agency-3@example.cn', 2);
});
