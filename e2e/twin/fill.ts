import { setTimeout as sleep } from 'node:timers/promises';
import type { Suite } from '@heng/local';

/** The two sides: they differ in one secret in each case, and in nothing else. */
export type Side = 'A' | 'B';
type Claims = Parameters<Suite['token']>[0];
type Made = { id: string; version: number; number?: string; code?: string; members?: { expert: string }[] };
type Options = Readonly<{ as?: Claims; version?: number; headers?: Record<string, string> }>;

/** Everything that the readers of the twins may name: ids, which are equal on both sides, and numbers, which are drawn by chance. */
export type Filled = Readonly<{
  agencies: readonly [string, string];
  ids: readonly string[];
  numbers: ReadonlyMap<string, string>;
  members: readonly Claims[];
}>;

export const staff = (sub = 'alliance-staff:office'): Claims => ({ sub, roles: ['alliance-staff'] });
export const agency = (org: string): Claims => ({ sub: `agency:${org}`, roles: ['agency'], org });
const enterprise = (sub: string): Claims => ({ sub, roles: ['enterprise'], org: '914403001922038216' });

/** Refusals that pass once the service knows what it needs from another service. */
const NOT_YET = /agency-unknown|expert-not-in-pool|not-your-agency|file-not-scanned/;

/** Requests with keys of their own, so that ids, which follow from keys, are equal on both sides. */
export function requestsTo({ urls, token }: Pick<Suite, 'urls' | 'token'>) {
  let requests = 0;
  return async (
    method: string,
    path: string,
    body?: unknown,
    { as, version, headers }: Options = {},
  ): Promise<Made> => {
    const key = `twin ${++requests}`;
    for (let n = 0; ; n += 1) {
      const isForm = body instanceof FormData;
      const response = await fetch(urls.complaints + path, {
        method,
        headers: {
          ...(method === 'GET' ? {} : { 'idempotency-key': key }),
          ...(as && { authorization: `Bearer ${await token(as)}` }),
          ...(version && { 'if-match': `"${version}"` }),
          ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      if (response.ok) return (text ? JSON.parse(text) : {}) as Made;
      if (n === 100 || !NOT_YET.test(text))
        throw new Error(`${method} ${path} refused with ${response.status}: ${text}`);
      await sleep(100);
    }
  };
}

export async function fill(
  suite: Suite,
  side: Side,
  {
    orgs,
    agencies,
    today,
  }: Readonly<{ orgs: readonly [string, string]; agencies: readonly [string, string]; today: string }>,
): Promise<Filled> {
  const send = requestsTo(suite);
  const post = (path: string, body: object = {}, options: Options = {}) => send('POST', path, body, options);
  const secret = <T>(a: T, b: T): T => (side === 'A' ? a : b);
  const [accused, other] = agencies;
  const numbers = new Map<string, string>();
  let filings = 0;
  const file = async (body: object, as?: Claims, kind = '/complaints'): Promise<Made> => {
    const filing = { agencyId: accused, allegation: 'misconduct', statement: `第${++filings}件。`, ...body };
    const filed = await post(kind, filing, as && { as });
    numbers.set(filed.number!, `NUMBER-${filings}`);
    return filed;
  };
  const step = async (one: Made, name: string, as: Claims, body: object = {}): Promise<Made> => {
    const { version } = await send('GET', `/complaints/${one.id}`, undefined, { as });
    return post(`/complaints/${one.id}/${name}`, body, { as, version });
  };
  const heard = async (one: Made): Promise<Made> => {
    await step(one, 'acceptance', staff());
    return step(one, 'answer', agency(orgs[0]), { statement: '已核对。' });
  };

  // The id of a filing follows from its request, so the account is changed afterwards.
  const identity = {
    mode: 'confidential',
    name: secret('李明', '王芳'),
    email: secret('li@example.cn', 'wang@example.cn'),
  };
  const reporter = await heard(await file(identity, enterprise('enterprise:li')));
  if (side === 'B') await suite.asOwner('complaints', `update complainant set sub = 'enterprise:wang'`);
  const sealed = await withSealedFile(send, file, secret('甲', '乙'));
  const panel = await sitting(send, suite, await heard(await file({})), today, secret('upheld', 'dismissed'));
  const withdrawn = [await file({ statement: '两人反映同一件事。' }), await file({ statement: '两人反映同一件事！' })];
  const { number, code } = secret(withdrawn[0]!, withdrawn[1]!);
  await post('/filings/withdrawal', { number, code, reason: secret('已经解决。', '不再追究。') });
  const merged = [await file({ statement: '甲事。' }), await file({ statement: '乙事。' })];
  await file({ statement: secret('甲事！', '乙事！'), evidence: [secret('甲', '乙')] });
  const redacted = await file({ statement: secret('李明所说。', '王芳所说。'), wish: secret('请李明。', '请王芳。') });
  await post(
    `/complaints/${redacted.id}/redactions`,
    { words: 'statement', text: '有人所说。', reason: secret('李明', '王芳') },
    { as: staff() },
  );
  const report = await file({ agencyId: secret(accused, other) }, undefined, '/reports');
  await post(`/reports/${report.id}/acceptance`, {}, { as: staff(), version: report.version });
  const cases = [reporter, sealed, panel.complaint, withdrawn[0]!, ...merged, redacted, report];
  const ids = [accused, other, ...cases.map(({ id }) => id), sealed.fileId, panel.id];
  return { agencies, ids, numbers, members: panel.members };
}

/** A complaint with a file that is sealed, as it is a program. */
async function withSealedFile(
  send: ReturnType<typeof requestsTo>,
  file: (body: object) => Promise<Made>,
  secret: string,
) {
  const form = new FormData();
  form.append('file', new Blob([`MZ\0\0${secret}`]), `${secret}.pdf`);
  const draftToken = 'd'.repeat(22);
  const uploaded = await send('POST', '/files', form, { headers: { 'draft-token': draftToken } });
  return { ...(await file({ fileIds: [uploaded.id], draftToken })), fileId: uploaded.id };
}

/** A panel of three, of whom two have given an opinion: the first one's is the secret. */
async function sitting(
  send: ReturnType<typeof requestsTo>,
  suite: Suite,
  complaint: Made,
  today: string,
  outcome: string,
) {
  const later = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  const body = { seats: 3, source: '双色球2026026期', resultOn: later(1) };
  let panel = await send('POST', `/complaints/${complaint.id}/panel`, body, { as: staff() });
  await suite.moveTo(later(1));
  const act = async (name: string, as: Claims, given: object) => {
    panel = await send('POST', `/panels/${panel.id}/${name}`, given, { as, version: panel.version });
  };
  for (const sub of ['alliance-staff:office', 'alliance-staff:second'])
    await act('result', staff(sub), { result: '03 11 12 19 24 31 + 09' });
  const { data } = await suite.api.http('registry', staff()).GET('/experts', {});
  const members = panel.members!.map(({ expert }): Claims => {
    return { sub: data!.items.find(({ id }) => id === expert)!.sub, roles: ['expert'] };
  });
  for (const [n, as] of members.entries()) await act('declaration', as, { name: `专家${n}` });
  await suite.moveTo(later(14));
  const grounds = { fact: outcome, evidence: outcome, rule: outcome };
  const upheld = { outcome: 'upheld', severity: 'minor' };
  await act('opinion', members[0]!, { ...(outcome === 'upheld' ? upheld : { outcome }), ...grounds });
  await act('opinion', members[1]!, { ...upheld, fact: '事实', evidence: '证据', rule: '依据' });
  return { id: panel.id, complaint, members };
}
