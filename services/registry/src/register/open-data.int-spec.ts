import { creditCodeFrom } from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

const staff = { role: 'alliance-staff' } as const;
const names = ['福州衡鉴咨询有限公司', '=HYPERLINK("http://example.cn";"咨询")', '“引号”, 逗号 <&> 咨询'];

const bed = TestBed.of(registry, { environment: { PORTAL_URL: 'https://heng.example.cn/' } });
beforeAll(async () => {
  for (const [n, name] of names.entries()) {
    const creditCode = creditCodeFrom('350100', `MA00000${n}`);
    await bed.call('POST', '/agencies', {
      ...{ as: staff, body: { creditCode, name, province: '350000', email: 'office@example.cn' } },
    });
  }
  await eventually(async () => expect((await bed.call('GET', '/open-data')).body.records).toBe(3));
});

const file = (format: string, headers = {}) => bed.call<string>('GET', `/open-data/agencies.${format}`, { headers });

describe('the register as a file', () => {
  test('as CSV that Excel opens, without formulas', async () => {
    const response = await fetch(`${bed.running.url}/open-data/agencies.csv`);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const text = bytes.toString();
    expect(text.split('\r\n')[0]).toMatch(/^\ufeffid,name,creditCode,/);
    expect(text).toContain('"\'=HYPERLINK(""http://example.cn"";""咨询"")"');
    expect(text).not.toContain('office@');
    expect(text.trim().split('\r\n')).toHaveLength(4);
  });

  test('as JSON lines', async () => {
    const { body } = await file('jsonl');
    const lines = body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    expect(lines[0]).toMatchObject({ province: '350000', industries: [], grade: null, completeness: 0 });
    expect(lines.map(({ id }) => id)).toEqual(lines.map(({ id }) => id).toSorted());
  });

  test('as a workbook', async () => {
    const { status, headers, body } = await file('xlsx');
    expect([status, body.slice(0, 2)]).toEqual([200, 'PK']);
    expect(headers.get('content-type')).toContain('spreadsheetml');
  });

  test.each(['csv', 'jsonl', 'xlsx'])(
    '%s says when it was updated, how much it is and under which licence',
    async (format) => {
      const { headers } = await file(format);
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-record-count': '3',
        'last-modified': 'Mon, 02 Mar 2026 04:00:00 GMT',
        etag: expect.stringMatching(new RegExp(`^W/"${format}-\\d+"$`)),
        link: expect.stringContaining('<https://creativecommons.org/licenses/by/4.0/>; rel="license"'),
        'content-disposition': `attachment; filename="heng-agencies.${format}"`,
      });
    },
  );

  test('who has it already is told so, until the register changes', async () => {
    const etag = (await file('csv')).headers.get('etag')!;
    expect(await file('csv', { 'if-none-match': etag })).toMatchObject({ status: 304, body: '' });
    expect(await file('csv', { 'if-modified-since': 'Mon, 02 Mar 2026 04:00:00 GMT' })).toMatchObject({ status: 304 });
    expect(await file('csv', { 'if-modified-since': 'Mon, 02 Mar 2026 03:59:59 GMT' })).toMatchObject({ status: 200 });
    expect(await file('jsonl', { 'if-none-match': etag })).toMatchObject({ status: 200 });
    const [{ id }] = (await bed.call('GET', '/agencies')).body.items;
    await bed.call('POST', `/agencies/${id}/deregistration`, { as: staff, version: 1, body: { reason: '申请注销' } });
    await eventually(async () => expect((await file('csv', { 'if-none-match': etag })).status).toBe(200));
  });

  test('a format nobody makes is refused', async () => {
    expect(await bed.call('GET', '/open-data/agencies.pdf')).toMatchObject({ status: 400 });
  });

  test('thousands of agencies come in their batches, each once', async () => {
    await bed.db.query(`
      with agencies as (
        insert into agency (id, version, state, credit_code, credit_code_status, name, province, email, registered_on)
        select gen_random_uuid(), 1, 'registered', 'x' || n, 'verified', '咨询' || n, '350000', 'a', '2020-01-01'
        from generate_series(1, 2000) n returning id
      )
      insert into register_line (agency_id, names, sounds, readings, codes, grams, state, province, industries,
        registered_on, completeness, change, changed_at)
      select id, '', '', '', '', '{}', 'registered', '350000', '{}', '2020-01-01', 0, 0, now() from agencies`);
    const { headers, body } = await file('jsonl');
    const ids = body
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect([headers.get('x-record-count'), ids.length, new Set(ids).size]).toEqual(['2003', 2003, 2003]);
  });
});

test('the catalogue names licence, columns and formats', async () => {
  const { body } = await bed.call('GET', '/open-data');
  expect(body).toMatchObject({ '@type': 'Dataset', 'dct:license': expect.stringContaining('by/4.0') });
  expect(body.distribution.map(({ downloadURL }: { downloadURL: string }) => downloadURL)).toEqual([
    '/open-data/agencies.csv',
    '/open-data/agencies.jsonl',
    '/open-data/agencies.xlsx',
  ]);
  expect(body.columns[1]).toEqual({ name: 'name', zh: '机构名称', en: 'name' });
});

describe('the feed', () => {
  const read = (query = '') => bed.call<string>('GET', `/feed.atom${query}`);
  const idsIn = (text: string) => [...text.matchAll(/<id>(urn:uuid:[^<]+)<\/id>/g)].map(([, id]) => id).slice(1);

  test('tells the changes, the last first, with the ids of their events', async () => {
    const { status, headers, body } = await read();
    expect([status, headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    const events: { id: string }[] = await bed.db.query(
      `select id from event where type ~ 'agency-(de)?registered' order by position desc`,
    );
    expect(idsIn(body)).toEqual(events.map(({ id }) => `urn:uuid:${id}`));
    expect(body).toContain('<title>“引号”, 逗号 &lt;&amp;&gt; 咨询：注册</title>');
    expect(body).toMatch(/<summary>2026年3月2日注销。原因：申请注销<\/summary>/);
    expect(body).toMatch(/href="https:\/\/heng\.example\.cn\/agencies\/[0-9a-f-]{36}"/);
    expect(body).not.toContain('rel="next"');
  });

  test('goes on in pages', async () => {
    await bed.db.query(`
      insert into register_change (event_id, agency_id, kind, at, facts)
      select gen_random_uuid(), id, 'credit-code-verified', now(), '{"creditCode": "x", "verifiedOn": "2026-03-02"}'
      from agency limit 70`);
    const pages: string[][] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const { body } = await read(next);
      pages.push(idsIn(body) as string[]);
      next = /rel="next" href="\/feed\.atom([^"]+)"/.exec(body)?.[1];
    }
    expect(pages.map((ids) => ids.length)).toEqual([50, 24]);
    expect(new Set(pages.flat()).size).toBe(74);
  });

  test('is not sent again to who has it, and a position that is none is refused', async () => {
    const { headers } = await read();
    const again = await bed.call('GET', '/feed.atom', { headers: { 'if-none-match': headers.get('etag')! } });
    expect(again.status).toBe(304);
    expect(await bed.call('GET', '/feed.atom?before=x')).toMatchObject({ status: 400 });
  });
});
