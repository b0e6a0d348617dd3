import { challengeOf } from '../../test/challenge.js';
import { PortalBed, Reader } from '../../test/portal-bed.js';

const FILING = '/agencies/a-1/complaint';
const [number, code] = ['T2026-000123-3', '30718 52964 11853 70426 98031'];
const REPORT = 'J2026-000123-1';
const ruled = {
  ...{
    number,
    agencyId: 'a-1',
    allegation: 'other',
    filedOn: '2026-03-02',
    statement: '经过',
    wish: '退款',
    evidence: [],
  },
  ...{
    state: 'declined',
    clocks: {},
    decidedOn: '2026-03-04',
    declineReason: '与贯标无关',
    allowedActions: [],
    mediation: null,
    reconsideration: null,
    answer: null,
    outcome: null,
  },
  ...{
    allowedActions: ['write'],
    messages: [{ message: 1, by: 'staff', text: '哪一天？', on: '2026-03-03', files: [] }],
  },
  ...{ files: [{ fileId: 'f-1', name: '材料.txt', size: 9, sha256: 'ab', form: 'original', sealed: false }] },
  answerFiles: [],
};
const clock = {
  due: null,
  rules: '2026.1',
  extension: null,
  suspensions: [{ from: '2026-03-05', until: null, reason: '双方愿意' }],
};
const mediated = {
  ...{ ...ruled, state: 'mediating', declineReason: null, answer: '已核对', allowedActions: ['comment'] },
  clocks: { ruling: { ...clock, stoppedOn: null, missed: false } },
  mediation: {
    ...{ id: 'm-1', version: 3, state: 'open', reason: '双方愿意', openedOn: '2026-03-05', endedOn: null },
    ...{ due: { date: '2026-05-11', provisional: false, steps: [] }, standing: 1, accepted: null },
    offers: [{ by: 'agency', text: '退还一半', madeOn: '2026-03-06' }],
    ...{ endedBy: null, endReason: null, allowedActions: ['offer', 'agree', 'fail'] },
  },
};
const answers: Record<string, object> = {
  'GET /agencies/a-1': { id: 'a-1', name: '甲公司' },
  'GET /receipts/key': { kty: 'OKP', crv: 'Ed25519', x: 'x', alg: 'EdDSA', use: 'sig' },
  'GET /log': { name: 'log.example', key: 'log.example+0+x', size: 1 },
  'POST /complaints': { number, code, due: null, joined: false, receipt: 'a.b.c' },
  'POST /filings/access': ruled,
  'POST /reports': { number: REPORT, code, due: null, receipt: 'a.b.c' },
  'POST /reports/access': {
    ...{ ...ruled, number: REPORT, state: 'found', declineReason: null, outcome: 'verified', severity: 'minor' },
    ...{ foundOn: '2026-03-20', reasons: { fact: '案例不实', evidence: '合同', rule: '管理办法' } },
  },
  'POST /filings/messages': {},
};
let asked: string[] = [];
let bed: PortalBed;
beforeAll(async () => {
  answers['GET /filings/challenge'] = await challengeOf(3);
  bed = await PortalBed.start((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const known = answers[`${request.method} ${request.url}`];
    if (request.url === '/filings/files/f-1/content') {
      const isKnown = request.headers['filing-number'] === number && request.headers['filing-code'] === code;
      const disposition = { 'content-disposition': 'attachment; filename="a.txt"', 'content-type': 'text/plain' };
      return void response.writeHead(isKnown ? 200 : 404, disposition).end('原件');
    }
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(known ?? { status: 404, code: 'x', detail: '没有' }));
  });
});
afterAll(() => bed.stop());
beforeEach(() => {
  asked = [];
});

const said = 'allegation=other&statement=x&evidence=&fileIds=&wish=&mode=anonymous&name=&email=&summary=no&_step=send';

test('the receipt answers the filing itself, is kept in no cache and in no session', async () => {
  const reader = new Reader(bed);
  const { statusCode, headers, body } = await reader.post(FILING, `_csrf=${await reader.tokenOn(FILING)}&${said}`);
  expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store']);
  expect(body).toContain(code);
  const { rows } = await bed.database.query<{ content: object }>('select content from session');
  expect(JSON.stringify(rows)).not.toContain('30718');
});

test('who reports gets a receipt of a report, and comes back to the finding with its reasons', async () => {
  const reader = new Reader(bed);
  const form = '/agencies/a-1/report';
  const { body: receipt } = await reader.post(form, `_csrf=${await reader.tokenOn(form)}&${said}`);
  expect(receipt).toMatch(new RegExp(`举报已经提交[^]*${REPORT}[^]*${code}`));
  const back = new URLSearchParams({ _csrf: await reader.tokenOn('/case'), number: REPORT, code });
  const { body } = await reader.post('/case', back.toString());
  expect(body).toMatch(new RegExp(`举报 ${REPORT}[^]*属实[^]*轻微[^]*案例不实`));
  expect(asked).toContain('POST /reports/access');
});

test('who comes back posts number and code, and reads what happened; no address has the code', async () => {
  const reader = new Reader(bed);
  const form = new URLSearchParams({ _csrf: await reader.tokenOn('/case'), number: 't2026 000123 3', code });
  const { statusCode, headers, body } = await reader.post('/case', form.toString());
  expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store']);
  expect(body).toMatch(/投诉 T2026-000123-3[^]*退款[^]*2026年3月4日[^]*与贯标无关/);
  expect(asked.join()).not.toContain('30718');
});

const posted = async (reader: Reader, path: string, over: object) =>
  reader.post(path, new URLSearchParams({ _csrf: await reader.tokenOn('/case'), number, code, ...over }).toString());

test('from the case the filer opens a form that has number and code, writes, and reads the case again; nothing is kept', async () => {
  const reader = new Reader(bed);
  const opened = await posted(reader, '/case/message', { _step: 'open' });
  expect([opened.statusCode, opened.headers['cache-control']]).toEqual([200, 'no-store']);
  expect(opened.body).toContain(`value="${code}"`);
  expect(opened.body).not.toContain('role="alert"');
  const checked = await posted(reader, '/case/message', { text: '三月五日', fileIds: '' });
  expect([checked.statusCode, checked.headers['cache-control']]).toEqual([200, 'no-store']);
  const sent = await posted(reader, '/case/message', { text: '三月五日', fileIds: '', _step: 'send' });
  expect(sent.body).toMatch(/您的消息已经发送[^]*哪一天？[^]*材料\.txt/);
  expect(asked).toContain('POST /filings/messages');
  const { rows } = await bed.database.query<{ content: object }>('select content from session');
  expect(JSON.stringify(rows)).not.toContain('30718');
});

test('a file of the case is asked for by a POST and comes as an attachment; a wrong code finds nothing', async () => {
  const reader = new Reader(bed);
  const { statusCode, headers, body } = await posted(reader, '/case/files/f-1', {});
  expect([statusCode, headers['content-disposition'], body]).toEqual([200, 'attachment; filename="a.txt"', '原件']);
  expect((await posted(reader, '/case/files/f-1', { code: '1' })).statusCode).toBe(404);
  expect((await reader.get('/case/files/f-1')).statusCode).toBe(404);
});

test('a number with a wrong digit is a fault of the form, and no service is asked', async () => {
  const reader = new Reader(bed);
  const form = new URLSearchParams({ _csrf: await reader.tokenOn('/case'), number: 'T2026-000124-3', code });
  expect((await reader.post('/case', form.toString())).body).toContain('编号有误');
  expect(asked).not.toContain('POST /filings/access');
});

describe('during a mediation', () => {
  const who = { number, code };
  const send = async (path: string, body: Record<string, string>) => {
    const reader = new Reader(bed);
    const form = new URLSearchParams({ ...body, ...who, _csrf: await reader.tokenOn('/case') });
    return reader.post(path, form.toString());
  };
  beforeEach(() => {
    answers['POST /filings/access'] = mediated;
    answers['POST /mediations/m-1/agreement'] = {};
  });
  afterEach(() => {
    answers['POST /filings/access'] = ruled;
  });

  test('who comes back sees the offers, the suspended clock and each step that is open', async () => {
    const { body } = await send('/case', {});
    expect(body).toMatch(/中止[^]*双方愿意[^]*退还一半/);
    for (const path of ['comment', 'offer', 'agreement', 'mediation-end'])
      expect(body).toContain(`action="/case/${path}"`);
  });

  test('an offer is accepted after one more look, and the code is kept in no cache', async () => {
    const accepting = { 'agree.yes': 'yes', shown: '3' };
    const { statusCode, headers, body } = await send('/case/agreement', accepting);
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(body).toContain('我接受上述方案');
    expect(asked).not.toContain('POST /mediations/m-1/agreement');
    const sent = await send('/case/agreement', { agree: 'yes', shown: '3', _step: 'send' });
    expect([sent.statusCode, sent.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(asked).toContain('POST /mediations/m-1/agreement');
  });

  test('without the tick nothing is accepted, and the form is asked alone', async () => {
    const { statusCode, body } = await send('/case/agreement', { shown: '3' });
    expect(statusCode).toBe(422);
    expect(body).toContain('name="code"');
    expect(asked.join()).not.toContain('mediations');
  });
});
