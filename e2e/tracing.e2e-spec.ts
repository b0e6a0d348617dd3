import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts, startSuite, type Suite } from '@heng/local';

jest.setTimeout(300_000);

type Attribute = { key: string; value: { stringValue?: string; intValue?: number } };
type Span = {
  service: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  attributes: Attribute[];
  links?: { traceId: string; spanId: string }[];
};
type Sent = {
  resourceSpans: {
    resource: { attributes: Attribute[] };
    scopeSpans: { spans: Omit<Span, 'service'>[] }[];
  }[];
};

/** The kinds of OTLP. */
const [SERVER, CLIENT, PRODUCER, CONSUMER] = [2, 3, 4, 5];

/** Stands in for a collector of OpenTelemetry: keeps the spans that are sent to it. */
class Collector {
  readonly spans: Span[] = [];
  private readonly server: Server = createServer((request, response) => {
    void json(request).then((body) => {
      this.keep(body as Sent);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** The first span of a service that passes, once it has come. */
  async find(service: string, test: (span: Span) => boolean): Promise<Span> {
    for (let n = 0; n < 300; n++) {
      const found = this.spans.find((span) => span.service === `heng-${service}` && test(span));
      if (found) return found;
      await sleep(100);
    }
    const names = [...new Set(this.spans.map(({ service, name }) => `${service}: ${name}`))].sort();
    throw new Error(`${service} has sent no such span, but ${names.join(', ')}`);
  }

  private keep({ resourceSpans }: Sent): void {
    for (const { resource, scopeSpans } of resourceSpans) {
      const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '';
      for (const { spans } of scopeSpans) this.spans.push(...spans.map((span) => ({ ...span, service })));
    }
  }
}

const bodyOf = async <T>(answer: Promise<{ data?: T }>): Promise<T> => (await answer).data!;

const collector = new Collector();
type As = NonNullable<Parameters<Suite['api']['http']>[1]>;
const staff: As = { roles: ['alliance-staff'] };
const examination: As = { roles: ['subsystem'], subsystem: 'examination' };
let dataDir: string;
let suite: Suite;

beforeAll(async () => {
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = await collector.start();
  dataDir = await mkdtemp(join(tmpdir(), 'heng-tracing-'));
  await chmod(dataDir, 0o711);
  const until = new AbortController().signal;
  suite = await startSuite({ dataDir, ports: await freePorts(), say: () => undefined, until });
});
afterAll(async () => {
  delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  await suite.stop();
  collector.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const named =
  (name: string, kind: number) =>
  (span: Span): boolean =>
    span.name === name && span.kind === kind;

test('a complaint is followed from the request that accepts it to the letter to the agency', async () => {
  const { http } = suite.api;
  const agency = await bodyOf(
    http('registry', staff).POST('/agencies', {
      params: { header: { 'Idempotency-Key': 'agency' } },
      body: { creditCode: '91350100M000100Y43', name: '恒信咨询', province: '350000', email: 'office@hengxin.example' },
    }),
  );
  const filing = { statement: '现场工作人日与公开的不符。', email: 'petrel@secret.example' };
  const { id, version } = await bodyOf(
    http('complaints').POST('/complaints', {
      params: { header: { 'Idempotency-Key': 'complaint' } },
      body: { agencyId: agency.id, allegation: 'false-disclosure', ...filing },
    }),
  );
  await http('complaints', staff).POST('/complaints/{id}/acceptance', {
    params: { path: { id }, header: { 'Idempotency-Key': 'acceptance', 'If-Match': `"${version}"` } },
  });

  const event = 'evt.complaints.complaint-accepted.v1';
  const request = await collector.find('complaints', named('POST /complaints/:id/acceptance', SERVER));
  const within = ({ traceId, parentSpanId }: Span, parent: Span) =>
    traceId === request.traceId && parentSpanId === parent.spanId;

  const saving = await collector.find('complaints', (span) => span.kind === CLIENT && within(span, request));
  expect(saving.attributes.map(({ key }) => key)).toContain('db.namespace');
  const sent = await collector.find('complaints', named(`send ${event}`, PRODUCER));
  expect(within(sent, request)).toBe(true);
  // The span is named after the first event of its delivery, which may be one before this.
  const linked = ({ kind, links = [] }: Span) =>
    kind === CONSUMER && links.some(({ traceId, spanId }) => traceId === sent.traceId && spanId === sent.spanId);
  const taken = await collector.find('notification', linked);
  expect(taken.traceId).not.toBe(request.traceId);
  const written = ({ traceId, kind }: Span) => traceId === taken.traceId && kind === CLIENT;
  expect(await collector.find('notification', written)).toBeDefined();
  const mailed = await collector.find('notification', (span) => span.name === 'send mail' && within(span, sent));
  expect(mailed.kind).toBe(CLIENT);
});

test('a call over gRPC is traced by its method', async () => {
  const message = { certificateId: '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11', reason: '考试作弊' };
  const call = { service: 'registry', rpc: 'RevokeCertificate', as: examination, message } as const;
  await expect(suite.api.grpc(call, 'revocation')).rejects.toThrow();
  const called = await collector.find('registry', ({ name, kind }) => kind === SERVER && name.startsWith('grpc.'));
  expect(called.name).toContain('RevokeCertificate');
});

test('no span holds personal data, values, addresses or secrets', async () => {
  await fetch(`${suite.urls.tracking}/feedback-forms?token=one-time-secret`);
  await fetch(`${suite.urls.registry}/agencies?name=${encodeURIComponent('私人姓名')}`);
  await collector.find('registry', ({ name }) => name === 'GET /agencies');
  const all = JSON.stringify(collector.spans);
  // An operator of SQL may begin with @, too.
  expect(all).not.toMatch(/\w@\w/);
  for (const secret of ['petrel', '恒信', '人日', '作弊', '91350100', 'one-time-secret', '私人', 'Bearer', 'eyJ'])
    expect(all).not.toContain(secret);
  const health = collector.spans.filter(({ name }) => name.includes('/health'));
  expect(health).toEqual([]);
});
