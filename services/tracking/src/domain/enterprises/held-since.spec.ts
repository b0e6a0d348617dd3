import { heldSince, type Said } from './held-since.js';

const identity = {
  creditCode: 'X',
  name: '甲厂',
  province: '350000',
  city: '厦门市',
  industry: '34',
  bureau: 'equipment-1',
};
const on = (day: string, data: Said['data']): Said => ({ on: day, data });

test('each field holds since the day on which it came to be what it is', () => {
  const events = [
    on('2026-03-02', identity),
    on('2026-03-02', { email: 'sealed' }),
    on('2026-04-01', { ...identity, name: '乙厂' }),
    on('2026-05-06', { ...identity, name: '乙厂', bureau: 'consumer-goods' }),
    on('2026-06-01', { email: 'sealed again' }),
  ];
  expect(heldSince(events)).toEqual({
    ...{ creditCode: '2026-03-02', province: '2026-03-02', city: '2026-03-02', industry: '2026-03-02' },
    ...{ name: '2026-04-01', bureau: '2026-05-06', email: '2026-06-01' },
  });
});

test('a name of a city or bureau in older events is its code, and what comes back holds since then', () => {
  const events = [
    on('2026-03-02', { ...identity, bureau: '装备工业一司' }),
    on('2026-04-01', { ...identity, city: '350200', name: '乙厂' }),
    on('2026-05-06', { ...identity, city: '350200' }),
  ];
  expect(heldSince(events)).toMatchObject({ city: '2026-03-02', bureau: '2026-03-02', name: '2026-05-06' });
  expect(heldSince([])).toEqual({});
});
