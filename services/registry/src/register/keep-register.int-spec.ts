import {
  AgencyLeftUnrated,
  AgencyRegistered,
  creditCodeFrom,
  RatingGranted,
  type RecordedEvent,
  WithholdingEnded,
  WithholdingGranted,
} from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

const bed = TestBed.of(registry);

const staff = { role: 'alliance-staff' } as const;
let number = 0;

async function registered(name: string) {
  number += 1;
  const creditCode = creditCodeFrom('350100', `MA${String(number).padStart(6, '0')}`);
  const body = { creditCode, name, province: '350000', email: 'office@example.cn' };
  const { body: agency } = await bed.call('POST', '/agencies', { as: staff, body });
  return { id: agency.id as string, creditCode, own: { role: 'agency', org: creditCode } as const };
}
const linesOf = async (query: string) => (await bed.call('GET', `/agencies?${query}`)).body.items;
const idsOf = async (query: string): Promise<string[]> => (await linesOf(query)).map(({ id }: { id: string }) => id);
const kindsOf = async (id: string): Promise<string[]> => {
  const rows = await bed.db.query('select kind from register_change where agency_id = $1 order by position', [id]);
  return rows.map(({ kind }: { kind: string }) => kind);
};
const kept = (query: string, ids: string[]) => eventually(async () => expect(await idsOf(query)).toEqual(ids));

test('a line follows what happens to its agency', async () => {
  const { id, own } = await registered('福州衡鉴咨询有限公司');
  await kept('q=衡鉴', [id]);
  await bed.call('POST', `/agencies/${id}/disclosures`, {
    as: own,
    body: { sections: { basics: { city: '福建省福州市', industries: ['纺织业'] } } },
  });
  await kept('industry=17', [id]);
  expect((await linesOf('industry=17'))[0]).toMatchObject({
    ...{ city: '福建省福州市', industries: ['17', 'C'], disclosedOn: '2026-03-02', complete: false },
    ...{ state: 'registered', grade: null, cycle: null },
  });
  const { body: suspended } = await bed.call('POST', `/agencies/${id}/suspension`, {
    ...{ as: staff, version: 1, body: { reason: '正在核查所公开的信息' } },
  });
  await kept('state=suspended', [id]);
  await bed.call('POST', `/agencies/${id}/deregistration`, {
    ...{ as: staff, version: suspended.version, body: { reason: '机构申请注销' } },
  });
  await kept('state=deregistered', [id]);
  expect(await kindsOf(id)).toEqual(['registered', 'disclosure-published', 'suspended', 'deregistered']);
});

test('a former name and a former code find the agency, which shows its present ones', async () => {
  const { id, creditCode } = await registered('厦门旧名咨询有限公司');
  const { status } = await bed.call('POST', `/agencies/${id}/identity`, {
    as: staff,
    version: 1,
    body: {
      ...{ name: '厦门新名咨询有限公司', creditCode: creditCodeFrom('350200', 'MA900001') },
      ...{ from: '2026-03-02', reason: '更名换照' },
    },
  });
  expect(status).toBe(200);
  await kept('q=新名', [id]);
  for (const q of ['旧名', 'xiamenjiuming', creditCode, creditCodeFrom('350200', 'MA900001')])
    expect(await linesOf(`q=${q}`)).toMatchObject([{ id, name: '厦门新名咨询有限公司' }]);
});

describe('a withheld value narrows no list', () => {
  const publish = ({ id, own }: Awaited<ReturnType<typeof registered>>, industries: string[]) =>
    bed.call('POST', `/agencies/${id}/disclosures`, { as: own, body: { sections: { basics: { industries } } } });
  const withhold = (id: string) =>
    bed.db.query(
      `insert into withholding (id, version, agency_id, field, of_whom, reason, justification, until_day, state,
         hides_meanwhile, requested_on, decide_by)
       values ($1, 1, $1, 'basics.industries', 'agency', 'other', '', '2026-06-01', 'granted', false, '2026-03-01', '2026-03-20')`,
      [id],
    );
  const about = (id: string) => ({ withholdingId: id, agencyId: id, field: 'basics.industries' });

  test('that is disclosed while it is withheld', async () => {
    const agency = await registered('泉州秘密咨询有限公司');
    await withhold(agency.id);
    await publish(agency, ['烟草制品业']);
    await eventually(async () => expect(await kindsOf(agency.id)).toEqual(['registered', 'disclosure-published']));
    for (const filter of ['industry=16', 'industry=C&q=秘密']) expect(await idsOf(filter)).toEqual([]);
    expect(await linesOf('q=秘密')).toMatchObject([{ industries: [] }]);
  });

  test('that was shown before, and is found again when it is withheld no longer', async () => {
    const agency = await registered('宁德机密咨询有限公司');
    await publish(agency, ['医药制造业']);
    await kept('industry=27', [agency.id]);
    await withhold(agency.id);
    const granted = { of: 'agency', reason: 'other', grantedOn: '2026-03-02', until: '2026-06-01' };
    await bed.publish(WithholdingGranted, agency.id, { ...about(agency.id), ...granted });
    await kept('industry=27', []);
    await bed.db.query(`update withholding set state = 'ended' where id = $1`, [agency.id]);
    await bed.publish(WithholdingEnded, agency.id, { ...about(agency.id), endedOn: '2026-03-02', endedBy: 'agency' });
    await kept('industry=27', [agency.id]);
  });
});

test('the latest rating is shown, whichever is heard last', async () => {
  const { id } = await registered('漳州评级咨询有限公司');
  await kept('q=漳州', [id]);
  const rating = (cycle: string) => ({ ratingId: id, cycle, agencyId: id });
  await bed.publish(RatingGranted, id, { ...rating('2025-H2'), grade: 'B', grantedOn: '2026-02-20' });
  await kept('grade=B&q=漳州', [id]);
  await bed.publish(AgencyLeftUnrated, id, { ...rating('2025-H1'), decidedOn: '2025-08-20', reasons: [] });
  await eventually(async () => expect(await kindsOf(id)).toEqual(['registered', 'graded', 'left-unrated']));
  expect(await linesOf('q=漳州')).toMatchObject([{ grade: 'B', cycle: '2025-H2' }]);
});

test('an event that comes again tells nothing twice', async () => {
  const { id } = await registered('莆田重复咨询有限公司');
  await kept('q=莆田', [id]);
  const [event]: RecordedEvent[] = await bed.db.query(
    `select id, type, subject, version, data, actor from event where subject = $1 and type = $2`,
    [id, AgencyRegistered.type],
  );
  await bed.publish(AgencyRegistered, id, event!.data as object as Record<string, unknown>, { id: event!.id });
  const { id: next } = await registered('莆田其后咨询有限公司');
  await eventually(async () => expect(await kindsOf(next)).toEqual(['registered']));
  expect(await kindsOf(id)).toEqual(['registered']);
});

test('the service itself cannot change what the register has told', async () => {
  const [{ grants }] = await bed.db.query(
    `select array_agg(privilege_type::text order by privilege_type) as grants from information_schema.role_table_grants
     where table_name = 'register_change' and grantee = 'heng_service'`,
  );
  expect(grants).toEqual(['INSERT', 'SELECT']);
});
