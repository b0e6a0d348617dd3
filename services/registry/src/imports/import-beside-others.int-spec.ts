import { eventually, TestBed } from '@heng/testing';
import { full, own, registerAgency, staff } from '../../test/disclosure.js';
import { registry } from '../registry.module.js';

const bed = TestBed.of(registry, { environment: { DATABASE_POOL: '3' } });

test('an import of all or nothing comes to its end, though who waits for it has all other connections', async () => {
  const agencyId = await registerAgency(bed);
  const lines = Array.from({ length: 6000 }, (_, n) => `林${n},p${n}@example.cn,${own.org},2025-01-01,是`);
  const form = new FormData();
  for (const [name, value] of Object.entries({ kind: 'consultants', mode: 'all-or-nothing' })) form.set(name, value);
  form.set(
    'file',
    new Blob([['姓名,本人邮箱,机构统一社会信用代码,入职日期,是否专职', ...lines].join('\n')]),
    'all.csv',
  );
  const { status } = await bed.call('POST', '/imports', { as: staff, body: form });
  expect(status).toBe(201);
  const progress = async () => (await bed.db.query('select state, applied from import'))[0];
  await eventually(async () => expect((await progress()).applied).toBeGreaterThan(0));
  const publish = () => bed.call('POST', `/agencies/${agencyId}/disclosures`, { as: own, body: { sections: full } });
  const answers = await Promise.all(Array.from({ length: 8 }, publish));
  await eventually(async () => expect(await progress()).toEqual({ state: 'done', applied: 6000 }), 60_000);
  // A caller that waited too long was told to retry.
  for (const answer of answers) expect([201, 503]).toContain(answer.status);
}, 120_000);
