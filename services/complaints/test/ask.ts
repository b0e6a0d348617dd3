import { type As, callGrpc, type TestBed, watchGrpc } from '@heng/testing';
import { type Part, type Reader, sight } from '../src/domain/sight.js';
import { expert, office, otherOffice, staff } from './parties.js';
import { former, mediator, pooled, signedIn, textOf, type World } from './world.js';

/** The callers of access.md by their names there, and the reader that each is of the own case. */
export const ROLES: Readonly<Record<string, Readonly<{ as?: As; reader: Reader; hasCode?: true }>>> = {
  nobody: { reader: 'public' },
  'filer by code': { reader: 'filer', hasCode: true },
  'filer signed in': { as: signedIn, reader: 'filer' },
  accused: { as: office.as, reader: 'accused' },
  'other agency': { as: otherOffice.as, reader: 'public' },
  enterprise: { as: { role: 'enterprise', org: '91110000802100433B' }, reader: 'public' },
  panel: { as: expert, reader: 'panel' },
  'other expert': { as: pooled, reader: 'public' },
  'former member': { as: former, reader: 'public' },
  staff: { as: staff, reader: 'staff' },
  mediator: { as: mediator, reader: 'mediator' },
  regulator: { as: { role: 'regulator', org: '914403001922038216' }, reader: 'regulator' },
  subsystem: { as: { role: 'subsystem', subsystem: 'examination' }, reader: 'public' },
};

type Schema = { $ref?: string; enum?: string[]; properties?: Record<string, Schema>; required?: string[] };
type Parameter = { name: string; in: string; required?: boolean };
type Operation = {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
};
export type Document = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};
export const endpointsIn = ({ paths }: Document): string[] =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );

export const NIL = '00000000-0000-8000-8000-000000000000';
/** Values that fit fields by their names; another field with fixed values takes the first of them. */
const VALUES: Readonly<Record<string, unknown>> = {
  ...{
    days: 5,
    granted: true,
    allowed: true,
    agreed: true,
    wantsMediation: true,
    message: 1,
    words: 'wish',
    sameAs: null,
    seats: 3,
  },
  ...{
    resultOn: '2026-12-01',
    receipt: 'a.b.c',
    outcome: 'upheld',
    subjects: NIL,
    from: '2026-03-02',
  },
  ...{ state: 'published', severity: 'minor', format: 'jsonl', size: '1', lift: true },
};
const TABLES: Readonly<Record<string, string>> = {
  ...{ complaints: 'complaint', panels: 'panel', mediations: 'mediation', rulings: 'ruling', reports: 'report' },
  ...{ 'rating-cases': 'rating_case', announcements: 'announcement', hearings: 'hearing' },
  ...{ correspondence: 'correspondence', summaries: 'summary', restrictions: 'restriction' },
};

export type Asked = Readonly<{
  bed: TestBed;
  document: Document;
  endpoint: string;
  world: World;
  /** The role asks as one of the parties of the world. */
  isOwn: boolean;
  /** A record in place of that of the world. */
  id?: string;
}>;
export type Cell = Readonly<{ status: number; isLetIn: boolean; parts: readonly Part[] }>;

/** Asks an endpoint about a world, as a role; the parts are those whose texts are in the answer. */
export async function ask(asked: Asked, role: string): Promise<Cell> {
  const { bed, document, endpoint, world } = asked;
  const [method, template] = endpoint.split(' ') as [string, string];
  if (method === 'gRPC') return askGrpc(asked, template, role);
  const { parameters = [], requestBody } = document.paths[template]![method.toLowerCase()]!;
  const [, first] = template.split('/') as [string, string];
  const record = asked.id ?? world.ids[template.includes('/files/') ? 'files' : first] ?? NIL;
  const fixed: Readonly<Record<string, unknown>> = {
    ...VALUES,
    path: `0/000.p/${world.log.size}`,
    leaf: world.log.leaf,
  };
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(fixed[name] ?? record));
  const query = parameters
    .filter((one) => one.in === 'query' && one.required)
    .map(({ name }) => `${name}=${String(VALUES[name])}`);
  const [kept]: ({ version: number } | undefined)[] = TABLES[first]
    ? await bed.db.query(`select version from ${TABLES[first]} where id = $1`, [record])
    : [];
  const byCode = codeOf(asked, template, role);
  const schema = requestBody?.content['application/json']?.schema;
  const { as } = ROLES[role]!;
  const body = schema ? bodyOf(asked, schema, byCode, role) : template === '/files' ? aFile() : undefined;
  const answer = await bed.call<unknown>(method, [path, ...query].join('?'), {
    ...(as && { as }),
    ...(method === 'POST' && { version: kept?.version ?? 1 }),
    ...(body && { body }),
    headers: { 'filing-number': byCode.number, 'filing-code': byCode.code, 'draft-token': 'd'.repeat(22) },
  });
  return cellOf(answer.status, answer.body, world.name);
}

function cellOf(status: number, body: unknown, name: string): Cell {
  if (status === 400) throw new Error(`the call does not fit the description: ${JSON.stringify(body)}`);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const parts = (Object.keys(sight) as Part[]).filter((part) => text.includes(textOf(name, part)));
  return { status, isLetIn: ![401, 403, 404].includes(status), parts };
}

const REFUSED = ['UNAUTHENTICATED', 'PERMISSION_DENIED'];

async function askGrpc({ bed, world }: Asked, method: string, role: string): Promise<Cell> {
  const { as } = ROLES[role]!;
  if (method.includes('/Watch')) {
    const stream = await watchGrpc(bed, method, { position: '0' }, as);
    stream.leave();
    return cellOf(REFUSED.includes(stream.status) ? 403 : 200, '', world.name);
  }
  const { agencyId } = world;
  const { status, body } = await callGrpc(bed, method, { agencyId, agencyIds: [agencyId] }, as);
  return cellOf(status === 'OK' ? 200 : 403, body ?? '', world.name);
}

/** The number and code of the filer, to whom they belong; a wrong code from everybody else. */
function codeOf({ world, isOwn }: Asked, template: string, role: string) {
  const isOfReport = template.startsWith('/reports');
  const code = isOfReport ? world.reportCode : world.code;
  const number = isOfReport ? world.reportNumber : world.number;
  return { number, code: isOwn && ROLES[role]!.hasCode ? code : 'wrong' };
}

/** A body that fits its description. */
function bodyOf({ document, world }: Asked, schema: Schema, byCode: object, role: string): object {
  const resolved = ({ $ref, ...own }: Schema): Schema =>
    $ref ? document.components.schemas[$ref.split('/').at(-1)!]! : own;
  const { properties = {}, required = [] } = resolved(schema);
  const given = ['words', 'text', 'sameAs', 'severity'];
  const fields = Object.entries(properties).filter(([name]) => required.includes(name) || given.includes(name));
  const example = ([name, property]: [string, Schema]): [string, unknown] => {
    if (name in world.fields) return [name, world.fields[name]];
    const { enum: values } = resolved(property);
    const isKnown = name in VALUES && (!values || values.includes(VALUES[name] as string));
    return [name, isKnown ? VALUES[name] : (values?.[0] ?? '说明文字')];
  };
  const takesCode = 'code' in properties && (required.includes('code') || ROLES[role]!.hasCode);
  return { ...Object.fromEntries(fields.map(example)), ...(takesCode ? byCode : {}) };
}

function aFile(): FormData {
  const form = new FormData();
  form.append('file', new Blob(['证据']), '证据.txt');
  return form;
}
