import { type RecordedEvent, WithholdingEnded, WithholdingRefused } from '@heng/contracts';
import { registerChangeOf } from './register-change.js';

const about = {
  withholdingId: '11111111-2222-8333-8444-555555555555',
  agencyId: '0a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d',
  field: 'process.methods',
};
const changeBy = (type: string, data: object) =>
  registerChangeOf({ id: about.withholdingId, time: '2026-03-02T04:00:00.000Z', type, data } as RecordedEvent);

test.each([WithholdingRefused.type, WithholdingEnded.type])('%s shows a field that was hidden', (type) => {
  expect(changeBy(type, { ...about, wasHidden: true })).toMatchObject({
    kind: 'field-shown',
    agencyId: about.agencyId,
    facts: { field: 'process.methods' },
  });
});

test.each([WithholdingRefused.type, WithholdingEnded.type])('%s of what hid nothing is told to nobody', (type) => {
  expect(changeBy(type, { ...about, wasHidden: false })).toBeUndefined();
});
