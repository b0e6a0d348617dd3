import { type As, eventually, TestBed, watchGrpc } from '@heng/testing';
import { accepted, act, filed, office, registered, staff } from '../../test/parties.js';
import { reported } from '../../test/reports.js';
import { complaints } from '../complaints.module.js';

const bed = TestBed.of(complaints);
const examination: As = { role: 'subsystem', subsystem: 'examination' };
const watch = (position: string) =>
  watchGrpc<{ position: string; summary: object }>(
    bed,
    'ComplaintsService/WatchAgencyComplaintSummaries',
    { position },
    examination,
  );

test('figures are watched from a position on: only a change that the public sees is told', async () => {
  const agencyId = await registered(bed, office);
  await accepted(bed, agencyId);
  const all = await watch('0');
  await eventually(() => expect(all.answers).toMatchObject([{ summary: { agencyId, filed: 1, pending: 1 } }]));
  const rest = await watch(all.answers[0]!.position);
  const fresh = await filed(bed, agencyId);
  await reported(bed, agencyId);
  await act(bed, fresh, 'decline', staff, { reason: '无关。' });
  await accepted(bed, agencyId);
  await eventually(() => expect(rest.answers).toMatchObject([{ summary: { agencyId, filed: 2, pending: 2 } }]));
  const late = await watch('0');
  await eventually(() => expect(late.answers).toEqual(rest.answers));
  for (const stream of [all, rest, late]) stream.leave();
});

test('a position that is none is refused, as is who is no subsystem', async () => {
  expect((await watch('-1')).status).toBe('INVALID_ARGUMENT');
  const as = (who?: As) => watchGrpc(bed, 'ComplaintsService/WatchAgencyComplaintSummaries', { position: '0' }, who);
  expect((await as()).status).toBe('UNAUTHENTICATED');
  expect((await as(staff)).status).toBe('PERMISSION_DENIED');
});
