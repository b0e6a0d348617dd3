import { inflateRawSync } from 'node:zlib';
import { ConsentLinkIssued } from '@heng/contracts';
import { type As, callGrpc, eventually, TestBed, watchGrpc } from '@heng/testing';
import { foreign, NUMBER, own, plant, PLANTED, type Planted, staff } from '../test/planted.js';
import { registry } from './registry.module.js';

const NOBODYS = '无此词子丑寅';
const UNKNOWN = '00000000-0000-8000-8000-000000000000';
/** The values for path parameters other than ids. */
const FILLINGS: Readonly<Record<string, readonly string[]>> = {
  revision: ['1', '2', '3'],
  version: ['2026.1', '1'],
  token: ['1'],
};

type Schema = { $ref?: string; type?: string; enum?: string[] };
type Parameter = { name: string; in: string; schema?: Schema };
type Operation = { 'x-allowed'?: string[]; parameters?: Parameter[] };
type Document = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};
type Address = { method: string; path: string; queries: string[] };

let planted: Planted;

const bed = TestBed.of(registry);
beforeAll(async () => {
  planted = await plant(bed);
  await settled();
});

/** Waits until everything recorded is published, and received by the service itself. */
const settled = () =>
  eventually(async () => {
    const { body } = await bed.call<string>('GET', '/metrics');
    const waiting = [...body.matchAll(/^heng_(?:outbox_waiting|consumer_lag\S*|consumer_redelivered\S*) (\d+)$/gm)];
    expect(waiting.length).toBeGreaterThan(2);
    expect(waiting.map(([, count]) => Number(count)).filter((count) => count > 0)).toEqual([]);
  }, 20_000);

/** Every public address, with each of its path parameters set to each value. */
async function publicAddresses(): Promise<Address[]> {
  const { body } = await bed.call<Document>('GET', '/openapi.json');
  return Object.entries(body.paths)
    .filter(([path]) => path !== '/metrics' && !path.startsWith('/health'))
    .flatMap(([path, operations]) =>
      Object.entries(operations)
        .filter(([, operation]) => operation['x-allowed']?.includes('public'))
        .flatMap(([method, { parameters = [] }]) => {
          const texts = parameters.filter(({ in: where, schema }) => where === 'query' && isFreeText(schema));
          const queries = texts.map(({ name }) => name);
          return filled(path, parameters, body.components.schemas).map((one) => ({
            method: method.toUpperCase(),
            path: one,
            queries,
          }));
        }),
    );
}

const isFreeText = (schema: Schema = {}): boolean => schema.type === 'string' && !schema.enum;

function filled(path: string, parameters: readonly Parameter[], schemas: Record<string, Schema>): string[] {
  const name = /\{(\w+)\}/.exec(path)?.[1];
  if (!name) return [path];
  const schema = parameters.find((one) => one.name === name && one.in === 'path')?.schema;
  const choices = schema?.enum ?? schemas[schema?.$ref?.split('/').at(-1) ?? '']?.enum;
  const values = choices ?? FILLINGS[name] ?? [...Object.values(planted.ids), UNKNOWN];
  return values.flatMap((value) => filled(path.replace(`{${name}}`, value), parameters, schemas));
}

/** The answer as text: status, headers and content; a workbook is unpacked. */
async function ask({ method, path }: Pick<Address, 'method' | 'path'>, as?: As): Promise<string> {
  const response = await fetch(`${bed.running.url}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(method === 'GET' ? {} : { 'idempotency-key': `${method} ${encodeURI(path)}` }),
      ...(as ? { authorization: `Bearer ${await bed.token(as)}` } : {}),
    },
    ...(method === 'GET' ? {} : { body: JSON.stringify({ reason: '不是商业秘密，早已公开', decision: 'give' }) }),
  });
  const content = Buffer.from(await response.arrayBuffer());
  const head = ['etag', 'last-modified', 'link', 'x-record-count', 'content-disposition'].map((name) =>
    response.headers.get(name),
  );
  return `${response.status} ${head.join(' ')} ${textOf(content)}`;
}

function textOf(content: Buffer): string {
  const sheet = 'xl/worksheets/sheet1.xml';
  if (content.toString('latin1', 0, 2) !== 'PK') return content.toString();
  return inflateRawSync(content.subarray(content.indexOf(sheet) + sheet.length)).toString();
}

/** The secrets in a text, except the id in the address, which an answer may repeat. */
const secretsIn = (text: string, path = ''): string[] => {
  const rest = Object.values(planted.ids).reduce(
    (left, id) => (path.includes(id) ? left.replaceAll(id, '') : left),
    text,
  );
  return planted.secrets.filter((secret) => rest.includes(secret));
};

const readers: (As | undefined)[] = [
  undefined,
  foreign,
  { role: 'enterprise', org: '12440600MB2C07549J' },
  { role: 'expert' },
];

test('what is planted is there to be found', async () => {
  const { agencyId, ids } = planted;
  const seen = await Promise.all(
    [
      `/agencies/${agencyId}/disclosures/2`,
      `/agencies/${agencyId}/draft`,
      `/agencies/${agencyId}/employments`,
      `/agencies/${agencyId}/merits`,
      `/agencies/${agencyId}/withholdings`,
      `/withholdings/${ids['granted']}/challenges`,
      `/consultants/${ids['silent']}`,
      `/files/${ids['evidence']}`,
      `/files/${ids['evidence']}/content`,
      `/signals/${ids['signal']}`,
      `/experts/${ids['expert']}`,
      `/applications/${ids['application']}`,
      `/imports/${ids['import']}`,
    ].map(async (path) => [path, secretsIn(await ask({ method: 'GET', path }, staff)).length > 0] as const),
  );
  expect(seen.filter(([, found]) => !found)).toEqual([]);
  expect(await ask({ method: 'GET', path: '/open-data/agencies.xlsx' })).toContain('<sheetData>');
});

test('no public answer has anything that is planted, be it a refusal', async () => {
  const addresses = await publicAddresses();
  for (const path of [`/agencies/${planted.agencyId}/disclosures/2`, '/open-data/agencies.csv', '/feed.atom'])
    expect(addresses.map((one) => one.path)).toContain(path);
  const special = [`/agencies/${planted.agencyId}/disclosures/compare?from=1&to=2`, '/agencies?sort=-lastChanged'];
  const all = [...addresses, ...special.map((path) => ({ method: 'GET', path }))];
  const leaks: string[] = [];
  for (const address of all) {
    const answers = await Promise.all(readers.map((as) => ask(address, as)));
    for (const [n, answer] of answers.entries()) {
      const found = secretsIn(answer, address.path);
      if (found.length > 0)
        leaks.push(`${address.method} ${address.path} as ${readers[n]?.role ?? 'anyone'}: ${found}`);
    }
  }
  expect(leaks).toEqual([]);
}, 120_000);

/** An answer without the word that was asked for, the tag of its content and the id of the feed of such a search. */
const withoutWord = (text: string): string =>
  [PLANTED, NOBODYS]
    .reduce((left, word) => left.replaceAll(word, '').replaceAll(encodeURIComponent(word), ''), text)
    .replace(/W\/"[^"]*"|<id>urn:uuid:[^<]*/g, '');

test('no filter finds one: what is planted is answered as what nobody ever wrote', async () => {
  const told: string[] = [];
  for (const { method, path, queries } of await publicAddresses()) {
    for (const query of method === 'GET' ? queries : []) {
      const [hidden, nobodys] = await Promise.all(
        [PLANTED, NOBODYS].map((word) => ask({ method, path: `${path}?${query}=${encodeURIComponent(word)}` })),
      );
      if (withoutWord(hidden!) !== withoutWord(nobodys!)) told.push(`${path} by ${query}`);
    }
  }
  expect(told).toEqual([]);
});

test('no event has one, but for what is told to an applicant or sent to a person', async () => {
  const forNotification = /contact-changed|consent-link-issued|application-/;
  const told = JSON.stringify((await bed.recorded()).filter(({ type }) => !forNotification.test(type)));
  for (const secret of [PLANTED, String(NUMBER), 'planted.example', '5ec2e700']) expect(told).not.toContain(secret);
});

test('no address and no secret of a link is in any event or in the stream, as it is stored', async () => {
  const events = JSON.stringify(await bed.db.query('select type, data from event'));
  const { streams } = await bed.js.jetstreamManager();
  const { state } = await streams.info('REGISTRY');
  const messages = await Promise.all(
    Array.from({ length: state.messages }, (_, n) => streams.getMessage('REGISTRY', { seq: state.first_seq + n })),
  );
  const stored = events + messages.map((message) => message?.string()).join();
  const links = await bed.recorded(ConsentLinkIssued.type);
  expect(links.length).toBeGreaterThan(0);
  const secrets = ['planted.example', ...links.map(({ data }) => data['token'] as string)];
  for (const secret of secrets) expect(stored).not.toContain(secret);
});

test('no other subsystem is told one', async () => {
  const as = { role: 'subsystem', subsystem: 'assessment' } as const;
  const watch = await watchGrpc(bed, 'RegistryService/WatchAgencies', { position: '0' }, as);
  await eventually(() => expect(watch.answers.length).toBeGreaterThan(5));
  watch.leave();
  const found = await callGrpc(bed, 'RegistryService/SearchAgencies', {}, as);
  const hidden = await callGrpc(bed, 'RegistryService/SearchAgencies', { q: PLANTED }, as);
  expect([found.body.agencies.length, hidden.body.agencies.length]).toEqual([2, 0]);
  expect(secretsIn(JSON.stringify([watch.answers, found, hidden]))).toEqual([]);
});

test('an identity-card number that somebody sends is repeated in no refusal', async () => {
  const number = '362322198709086409';
  const field = {
    field: number,
    of: 'agency',
    reason: 'other',
    justification: '第八条约定保密，不宜公开',
    until: '2027-03-01',
  };
  const answers = [
    await bed.call('GET', `/disclosure-standards/${number}`),
    await bed.call('POST', '/consent-links', { body: { email: 'lin@example.cn', [number]: 1 } }),
    await bed.call('POST', `/agencies/${planted.agencyId}/withholdings`, { as: own, body: field }),
    await callGrpc(
      bed,
      'RegistryService/RevokeCertificate',
      { requestId: 'revoke', number, revokedOn: '2026-03-02', reason: '替考' },
      { role: 'subsystem', subsystem: 'examination' },
    ),
  ];
  expect(answers.map(({ status }) => status)).toEqual([404, 400, 422, 'NOT_FOUND']);
  for (const answer of answers) {
    expect(JSON.stringify(answer)).toContain('******');
    expect(JSON.stringify(answer)).not.toContain(number);
  }
});

test('what happens out of the public’s sight changes no public answer, nor its tag or date', async () => {
  const reads = (await publicAddresses()).filter(({ method }) => method === 'GET');
  const look = () => Promise.all(reads.map((address) => ask(address)));
  const before = await look();
  const { agencyId, ids } = planted;
  const act = async (method: string, path: string, as: As, body: object, version?: number) => {
    const answer = await bed.call(method, path, { as, body, ...(version === undefined ? {} : { version }) });
    expect([path, answer.status < 300]).toEqual([path, true]);
    return answer.body.id as string;
  };
  const draft = { sections: { basics: { introduction: '新稿' } } };
  await act('PUT', `/agencies/${agencyId}/draft`, own, draft, 1);
  await act('POST', `/consultants/${ids['silent']}/email-requests`, own, { email: 'new@example.cn' });
  await act('PUT', `/consultants/${ids['silent']}/email`, staff, { email: 'new@example.cn' }, 2);
  await act('POST', `/agencies/${agencyId}/merits`, own, { kind: 'contribution', title: '又一项', evidence: '见附件' });
  await act('POST', `/merits/${ids['claimed']}/refusal`, staff, { reason: '不足为证' }, 1);
  // A settlement may show: it lets the person count from then on.
  await act('POST', `/signals/${ids['signal']}/explanation`, own, { text: '再作说明' }, 2);
  const withhold = {
    field: 'process.procedure',
    of: 'agency',
    reason: 'other',
    justification: '另有理由，不宜向社会公开',
  };
  for (const [end, as] of [
    ['refusal', staff],
    ['end', own],
  ] as const) {
    const body = { ...withhold, until: '2026-12-31' };
    const request = await act('POST', `/agencies/${agencyId}/withholdings`, own, body);
    const challenge = { body: { reason: '不是商业秘密，早已公开' } };
    expect(await bed.call('POST', `/withholdings/${request}/challenges`, challenge)).toMatchObject({ status: 404 });
    await act('POST', `/withholdings/${request}/${end}`, as, { reason: '事出有因' }, 1);
  }
  await settled();
  const after = await look();
  expect(reads.filter((_, n) => before[n] !== after[n]).map(({ path }) => path)).toEqual([]);
});
