import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Controller, Get, Module } from '@nestjs/common';
import { accessMatrix, call, operationEndpoints, eventually, TestBed } from '@heng/testing';
import { readSettings, start } from '../src/index.js';
import { Tokens } from '../src/auth/tokens.js';
import { build } from '../src/observe/build.js';
import { kitSettings } from '../src/settings.js';
import { tally } from './tally.js';

const bed = TestBed.of(tally);

test('every endpoint lets in whom it names and nobody else', async () => {
  const { endpoints, wrong } = await accessMatrix(bed);
  expect(wrong).toEqual([]);
  const own = ['POST /tallies (agency, subsystem/examination)', 'POST /tallies/contacts (agency)'];
  own.push('POST /tallies/{id}/increments (agency)');
  expect(endpoints).toEqual([...own, ...operationEndpoints].sort());
});

test('an expired token and one for another audience are refused', async () => {
  const expired = await bed.issuer.token({ sub: 'x', roles: ['alliance-staff'] }, -60);
  const answer = await bed.call('GET', '/dead-letters', { headers: { authorization: `Bearer ${expired}` } });
  expect([answer.status, answer.body.code]).toEqual([401, 'kit.not-authenticated']);
  expect(answer.body.detail).toContain('ERR_JWT_EXPIRED');
});

test('an address that does not exist and a body that is not JSON are problems with a sentence', async () => {
  const missing = await bed.call('GET', '/nowhere');
  expect([missing.status, missing.body.code, missing.headers.get('content-type')]).toEqual([
    404,
    'kit.not-found',
    expect.stringContaining('problem+json'),
  ]);
  expect(missing.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  const token = await bed.token({ role: 'agency' });
  const broken = await fetch(`${bed.running.url}/tallies`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': 'x' },
    body: '{"label": ',
  });
  expect([broken.status, ((await broken.json()) as { code: string }).code]).toEqual([400, 'kit.body-unreadable']);
});

test('a path that is none is a problem, too, and is not repeated', async () => {
  const { status, headers, body } = await bed.call('GET', '/tallies/%zz');
  expect([status, headers.get('content-type'), body.code]).toEqual([
    400,
    expect.stringContaining('problem+json'),
    'kit.path-invalid',
  ]);
  expect(JSON.stringify(body)).not.toContain('zz');
});

test('a NUL character and an altered cursor are faults of the request, not of the service', async () => {
  const nul = await bed.call('POST', '/tallies', { as: { role: 'agency' }, body: { label: 'a\u0000b' } });
  const cursor = Buffer.from('["a","b"]').toString('base64url');
  const list = await bed.call('GET', `/dead-letters?cursor=${cursor}`, { as: { role: 'alliance-staff' } });
  const forged = await bed.call('GET', '/dead-letters?cursor=forged', { as: { role: 'alliance-staff' } });
  const answers = [nul, list, forged].map(({ status, body }) => [status, body.code]);
  expect(answers).toEqual([
    [400, 'kit.value-unstorable'],
    [400, 'kit.value-unstorable'],
    [400, 'kit.cursor-invalid'],
  ]);
});

test('roles that the platform does not know stay out of the record', async () => {
  const token = await bed.issuer.token({ sub: 'x', roles: ['offline_access', 'system', 'agency'] as never });
  expect(await bed.running.app.get(Tokens).verify(token)).toEqual({
    sub: 'x',
    roles: ['agency'],
    until: expect.any(Number),
  });
});

test.each(['agency', 'enterprise'] as const)(
  'who acts for an organisation as %s is no expert and no staff',
  async (own) => {
    const org = '91350100M000100Y43';
    const token = await bed.issuer.token({ sub: 'x', roles: ['expert', 'alliance-staff', own], org });
    expect(await bed.running.app.get(Tokens).verify(token)).toMatchObject({ sub: 'x', roles: [own], org });
    const asStaff = await bed.issuer.token({ sub: 'x', roles: ['alliance-staff', own], org });
    const { status } = await call('GET', `${bed.running.url}/dead-letters`, { token: asStaff });
    expect(status).toBe(403);
  },
);

test('keys that cannot be had are no fault of the token', async () => {
  const token = await bed.token({ role: 'agency' });
  const tokens = new Tokens({
    OIDC_ISSUER: bed.issuer.issuer,
    OIDC_AUDIENCE: 'heng',
    OIDC_JWKS_URL: `${bed.running.url}/nowhere`,
  });
  await expect(tokens.verify(token)).rejects.toThrow('kit.identity-provider-unreachable');
});

test('all faults of the settings come in one error', () => {
  expect(() => readSettings(kitSettings, { PORT: 'http', NODE_ENV: 'production', CLOCK: 'manual' })).toThrow(
    /PORT: .*\n {2}DATABASE_URL: .*\n {2}NATS_URL: .*\n {2}OIDC_ISSUER: .*\n {2}OIDC_JWKS_URL: .*\n {2}CLOCK: manual/,
  );
  expect(() => readSettings(kitSettings, { ...bed.environment, NODE_ENV: 'production' })).toThrow(
    /CLOCK: manual is refused in production/,
  );
});

test('a handler without @Access keeps the service from starting', async () => {
  @Controller()
  class Forgotten {
    @Get('open-to-whom')
    answer() {
      return 'nobody said';
    }
  }
  @Module({ controllers: [Forgotten] })
  class ForgetfulModule {}
  await expect(
    start({ ...tally, module: ForgetfulModule, sealed: undefined, directory: false } as never, bed.environment),
  ).rejects.toThrow('add @Access(...) to Forgotten.answer');
});

test('metrics tell of outbox, consumers, dead letters and deadlines', async () => {
  const { body } = await bed.call<string>('GET', '/metrics');
  for (const name of [
    'heng_outbox_age_seconds 0',
    'heng_dead_letters 0',
    'heng_deadlines_overdue 0',
    'heng_consumer_lag{stream="TRACKING"} 0',
    'heng_consumer_redelivered{stream="RATING"} 0',
  ]) {
    expect(body).toContain(name);
  }
});

test('refusals are counted by route and code, and logged for signed-in callers without the person', async () => {
  const logged: string[] = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((line) => logged.push(String(line)) > 0);
  const talkative = await start(tally, { ...bed.environment, LOG_LEVEL: 'info' });
  const ask = async (path: string, as?: { role: 'agency'; org?: string; sub?: string }) => {
    const authorization = as && `Bearer ${await bed.token(as)}`;
    return fetch(talkative.url + path, { headers: authorization ? { authorization } : {} });
  };
  const company = { role: 'agency', org: '91350100M000100Y43', sub: 'li-lei' } as const;
  await Promise.all([
    ask('/dead-letters', company),
    ask('/dead-letters'),
    ask('/dead-letters'),
    ask('/tallies/%zz'),
    ask('/nowhere/li-lei'),
  ]);
  const metrics = await (await ask('/metrics')).text();
  await talkative.stop();
  jest.restoreAllMocks();
  for (const [route, code, count] of [
    ['GET /dead-letters', 'kit.not-allowed', 1],
    ['GET /dead-letters', 'kit.not-authenticated', 2],
    ['GET unknown', 'kit.path-invalid', 1],
    ['GET unknown', 'kit.not-found', 1],
  ])
    expect(metrics).toContain(`heng_refusals_total{route="${route}",code="${code}"} ${count}`);
  const lines = logged.filter((line) => line.includes('kit.not-a'));
  expect(lines).toEqual([
    expect.stringContaining('GET /dead-letters: kit.not-allowed for agency of 91350100M000100Y43'),
  ]);
  expect(logged.join()).not.toContain('li-lei');
});

test('a running service tells its version and commit, which the build has written', async () => {
  const [live, ready, metrics] = await Promise.all(
    ['/health/live', '/health/ready', '/metrics'].map((path) => bed.call('GET', path)),
  );
  expect(live?.body).toEqual({ status: 'ok', ...build });
  expect(ready?.body.info.build).toEqual({ status: 'up', ...build });
  expect(metrics?.body).toContain(`heng_build_info{version="${build.version}",commit="${build.commit}"} 1`);
  const written: unknown = JSON.parse(await readFile(join(import.meta.dirname, '../dist/build.json'), 'utf8'));
  expect(written).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    commit: expect.stringMatching(/^([\da-f]{40}|unknown)$/),
  });
});

test('a stopping service finishes what it has accepted and gives its locks to another', async () => {
  const agency = { role: 'agency' } as const;
  const answers = Array.from({ length: 20 }, (_, n) =>
    bed.call('POST', '/tallies', { as: agency, body: { label: `late ${n}` } }),
  );
  await Promise.race(answers);
  await bed.running.stop();
  const outcomes = await Promise.allSettled(answers);
  const accepted = outcomes.filter((outcome) => outcome.status === 'fulfilled' && outcome.value.status === 201).length;
  const [{ n }] = await bed.db.query("select count(*)::int as n from tally where label like 'late %'");
  expect(n).toBe(accepted);
  await bed.startService();
  await eventually(async () => expect(await bed.db.query('select 1 from outbox')).toEqual([]));
});

test.each([
  ['a body in GBK', '/tallies', 'application/json', Buffer.from([0x22, 0xd6, 0xd0, 0x22]), 400, 'kit.body-not-utf8'],
  ['another charset', '/tallies', 'application/json; charset=gbk', Buffer.from('{}'), 415, 'kit.charset-unsupported'],
  ['a query in GBK', '/tallies?q=%D6%D0', 'application/json', Buffer.from('{}'), 400, 'kit.query-not-utf8'],
])('%s is refused', async (_, path, type, body, status, code) => {
  const answer = await fetch(bed.running.url + path, {
    method: 'POST',
    headers: { 'content-type': type, 'idempotency-key': 'utf8' },
    body,
  });
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([status, code]);
});
