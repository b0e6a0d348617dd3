import { TestBed } from '@heng/testing';
import { office, otherOffice, problem, registered } from '../../test/parties.js';
import { ALLEGATION, reported, SECRET, verify } from '../../test/reports.js';
import { complaints } from '../complaints.module.js';

const bed = TestBed.of(complaints);
let agencyId: string;
beforeAll(async () => {
  agencyId = await registered(bed, office);
  await registered(bed, otherOffice);
});

test('in the hearing the agency reads the redacted allegation and days, and nothing else of the report', async () => {
  await bed.setDate('2026-03-05');
  const filed = await reported(bed, agencyId);
  const accepted = await verify(bed, filed, 'acceptance');
  await bed.setDate('2026-03-09');
  const { hearingId } = await verify(bed, accepted, 'hearing', { allegation: ALLEGATION });
  const { id, number, fileId } = filed;
  const { body: listed } = await bed.call('GET', '/hearings', { as: office.as });
  const { body: shown } = await bed.call('GET', `/hearings/${hearingId}`, { as: office.as });
  expect(shown).toMatchObject({ allegation: ALLEGATION, openedOn: '2026-03-09', due: { date: '2026-03-24' } });
  const { body: files } = await bed.call('GET', `/hearings/${hearingId}/evidence`, { as: office.as });
  const told = JSON.stringify([listed, shown, files]);
  expect(told).not.toMatch(new RegExp(`${id}|${number}|${fileId}|${SECRET}|2026-03-05`));
  expect((await bed.call('GET', '/hearings', { as: otherOffice.as })).body).toEqual({ items: [], next: null });
  expect(problem(await bed.call('GET', `/hearings/${hearingId}`, { as: otherOffice.as }))).toEqual({
    status: 403,
    code: 'complaints.hearing-not-yours',
  });
});
