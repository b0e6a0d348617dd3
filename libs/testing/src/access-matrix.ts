import type { TestBed, As } from './test-bed.js';

type Operation = { operationId?: string; 'x-allowed'?: string[] };
type Document = { paths: Record<string, Record<string, Operation>> };

export const CALLERS: As[] = [
  { role: 'alliance-staff' },
  { role: 'agency', org: '91350100M000100Y43' },
  { role: 'enterprise', org: '12440600MB2C07549J' },
  { role: 'expert' },
  { role: 'regulator', org: '914403001922038216' },
  { role: 'subsystem', subsystem: 'examination' },
  { role: 'subsystem', subsystem: 'assessment' },
  { role: 'subsystem', subsystem: 'awards' },
];

export const grantOf = ({ role, subsystem }: As): string => (subsystem ? `subsystem/${subsystem}` : role);

/** The endpoints of every service. */
export const operationEndpoints = [
  'GET /dead-letters (alliance-staff)',
  'GET /deadlines (alliance-staff)',
  'GET /deadlines/counts (alliance-staff)',
  'GET /events (alliance-staff)',
  'GET /health/live (public)',
  'GET /health/ready (public)',
  'GET /metrics (public)',
  'POST /dead-letters/{id}/replays (alliance-staff)',
];

export type Refusal = { endpoint: string; caller: string; status: number; expected: 'let in' | 'refused' };

/**
 * Calls every endpoint of the service's own API description as every caller, also without and with a foreign token.
 * Returns the calls with an answer other than declared; and the endpoints with the roles they allow, sorted, such as
 * `POST /cycles (alliance-staff)`, so that a test can pin them.
 */
export async function accessMatrix(bed: TestBed): Promise<{ endpoints: string[]; wrong: Refusal[] }> {
  const { body } = await bed.call<Document>('GET', '/openapi.json');
  const wrong: Refusal[] = [];
  const endpoints: string[] = [];
  for (const [path, operations] of Object.entries(body.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const endpoint = `${method.toUpperCase()} ${path}`;
      endpoints.push(`${endpoint} (${(operation['x-allowed'] ?? []).join(', ')})`);
      wrong.push(...(await wrongAnswers(bed, endpoint, operation['x-allowed'] ?? [])));
    }
  }
  return { endpoints: endpoints.sort(), wrong };
}

async function wrongAnswers(bed: TestBed, endpoint: string, allowed: readonly string[]): Promise<Refusal[]> {
  const [method, template] = endpoint.split(' ') as [string, string];
  const path = template.replace(/\{\w+\}/g, '00000000-0000-8000-8000-000000000000');
  const isPublic = allowed.includes('public');
  const wrong: Refusal[] = [];
  const expect = (caller: string, status: number, letIn: boolean) => {
    const refused = status === 401 || status === 403;
    if (refused === letIn) wrong.push({ endpoint, caller, status, expected: letIn ? 'let in' : 'refused' });
  };
  // No key is sent, so that an admitted caller changes nothing.
  const options = { key: null, ...(method === 'GET' ? {} : { body: {} }) };
  expect('nobody', (await bed.call(method, path, options)).status, isPublic);
  const forged = { ...options, headers: { authorization: 'Bearer forged.token.here' } };
  expect('a forger', (await bed.call(method, path, forged)).status, false);
  for (const as of CALLERS) {
    const grant = grantOf(as);
    const letIn = isPublic || allowed.includes(grant) || allowed.includes(as.role);
    expect(grant, (await bed.call(method, path, { ...options, as })).status, letIn);
  }
  return wrong;
}
