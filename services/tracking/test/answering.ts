import { checkCreditCode, satisfactions } from '@heng/contracts';
import type { As, TestBed } from '@heng/testing';
import { endedProject, registration, staff } from './parties.js';

/** An enterprise with its id in tracking. */
export type Client = Readonly<{ id: string; name: string; as: As & { org: string } }>;
/** An ended project of a client. */
export type Served = Readonly<{ projectId: string; client: Client }>;

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The nth of several valid credit codes. */
export function creditCode(n: number): string {
  const body = `91440600MA${String(n).padStart(6, '0')}`;
  const endings = [...'0123456789X'].flatMap((inner) => [...CHARACTERS].map((outer) => inner + outer));
  const isRight = (code: string) => {
    const check = checkCreditCode(code);
    return 'status' in check && check.status === 'verified';
  };
  return body + endings.find((ending) => isRight(body + ending))!;
}

export async function registerClient(bed: TestBed, n: number): Promise<Client> {
  const [org, name] = [creditCode(n), `企业${n}`];
  const body = { ...registration, creditCode: org, name, email: `office-${n}@example.cn` };
  const answer = await bed.call('POST', '/enterprises', { as: staff, body });
  return { id: answer.body.id as string, name, as: { role: 'enterprise', org, sub: `enterprise-${n}` } };
}

/** Clients whose projects at an agency ended, numbered from `from` on. */
export async function servedClients(
  bed: TestBed,
  count: number,
  { from = 1, endedOn = '2026-01-31' }: { from?: number; endedOn?: string } = {},
): Promise<Served[]> {
  const served: Served[] = [];
  for (let n = from; n < from + count; n++) {
    const client = await registerClient(bed, n);
    served.push({ projectId: await endedProject(bed, client.id, endedOn), client });
  }
  return served;
}

export const allOf = (level: number | null) => Object.fromEntries(satisfactions.map((name) => [name, level]));
export const answerBody = (level: number, over: object = {}) => ({
  satisfaction: allOf(level),
  basics: { confirmed: true },
  ...over,
});

type Answering = Readonly<{ projectId: string; client: Readonly<{ as: As }> }>;

/** Answers on a project with the account of its enterprise. */
export const giveAnswer = (
  bed: TestBed,
  { projectId, client }: Answering,
  level: number,
  { headers = {}, ...over }: { headers?: Record<string, string>; comment?: string; basics?: object } = {},
) => bed.call('POST', `/projects/${projectId}/feedback`, { as: client.as, body: answerBody(level, over), headers });
