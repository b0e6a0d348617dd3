import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessMatrix, grpcMethods, TestBed } from '@heng/testing';
import { endpointsOf } from '@heng/testing/rules';
import { ask, type Asked, type Cell, type Document, endpointsIn, NIL, ROLES } from '../test/ask.js';
import { office, otherOffice, registered } from '../test/parties.js';
import { type World, worlds } from '../test/world.js';
import { announcementLifecycle } from './domain/announcement/announcement.js';
import { complaintLifecycle } from './domain/case/actions.js';
import { hearingLifecycle, reportLifecycle } from './domain/report/actions.js';
import { caseLifecycle } from './domain/revocation/rating-case.js';
import { maySee, type Part, readers, sight } from './domain/sight.js';
import { summaryLifecycle } from './domain/summary/summary.js';
import { complaints } from './complaints.module.js';

const bed = TestBed.of(complaints);
let document: Document;
let [own, other] = [{} as World, {} as World];
beforeAll(async () => {
  document = (await bed.call<Document>('GET', '/openapi.json')).body;
  [own, other] = await worlds(bed, [await registered(bed, office), await registered(bed, otherOffice)]);
  const letter = [NIL, 'COMPLAINTS', 1, 'complaints.complaint-ruled.v1', '{}', 'test'];
  await bed.db.query(
    'insert into dead_letter (id, stream, stream_sequence, type, event, reason) values ($1, $2, $3, $4, $5, $6)',
    letter,
  );
  // No change is committed, so that each is tried on the same records: who is let in meets this trap, or a rule.
  await bed.db.query(`create function trap() returns trigger language plpgsql as $$ begin raise 'trap'; end $$`);
  await bed.db.query(
    `create constraint trigger trap after insert on cause deferrable initially deferred for each row execute function trap()`,
  );
});

type Row = Readonly<{ endpoint: string; roles: readonly string[]; parts: readonly Part[] }>;
const split = (list: string): string[] => list.split(', ').filter(Boolean);
/** The table of access.md. */
const rows: readonly Row[] = readFileSync(join(import.meta.dirname, '../access.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [endpoint, roles, parts] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim()) as [string, string, string];
    const names = roles === 'anyone' ? Object.keys(ROLES) : split(roles);
    return { endpoint: endpoint.replaceAll('`', ''), roles: names, parts: split(parts) as Part[] };
  });

const isOfRecord = (endpoint: string) => /\{(id|agencyId)\}|^POST .(filings|reports.access)/.test(endpoint);
const isOfReport = (endpoint: string) => / .(complaints.\{id\}|files.\{id\})/.test(endpoint);
/** The reader that a role is of the other case: nobody is a party there but the other agency. */
const readerThere = (role: string) =>
  role === 'other agency'
    ? 'accused'
    : ['staff', 'mediator', 'regulator'].includes(role)
      ? ROLES[role]!.reader
      : 'public';

/** The roles that are let in with the parts that they see. */
async function seen(asked: Omit<Asked, 'bed' | 'document'>): Promise<Record<string, readonly Part[]>> {
  const cells = Object.keys(ROLES).map(async (role): Promise<[string, Cell]> => [
    role,
    await ask({ bed, document, ...asked }, role),
  ]);
  const letIn = (await Promise.all(cells)).filter(([, { isLetIn }]) => isLetIn);
  return Object.fromEntries(letIn.map(([role, { parts }]) => [role, [...parts].sort()]));
}
const inTable = ({ parts }: Row, roles: readonly string[], readerOf: (role: string) => (typeof readers)[number]) =>
  Object.fromEntries(roles.map((role) => [role, parts.filter((part) => maySee(readerOf(role), part)).sort()]));

test.each(rows.map((row) => [row.endpoint, row] as const))(
  '%s lets in whom the table says, to the parts that each may see',
  async (endpoint, row) => {
    const { roles } = row;
    const isForAll = roles.length === Object.keys(ROLES).length;
    expect(await seen({ endpoint, world: own, isOwn: true })).toEqual(
      inTable(row, roles, (role) => ROLES[role]!.reader),
    );
    const parties = ['filer by code', 'filer signed in', 'panel', 'accused'];
    const there = roles.filter((role) => isForAll || !isOfRecord(endpoint) || !parties.includes(role));
    const agency = isOfRecord(endpoint) && !isForAll && roles.includes('accused') ? ['other agency'] : [];
    expect(await seen({ endpoint, world: other, isOwn: false })).toEqual(
      inTable(row, [...there, ...agency], readerThere),
    );
    if (!isOfReport(endpoint)) return;
    const id = endpoint.includes('/files/') ? own.reportFile : own.ids['reports']!;
    const ofStaff = Object.keys(await seen({ endpoint, world: own, isOwn: true, id }));
    expect(ofStaff.filter((role) => role !== 'staff' && role !== 'mediator')).toEqual([]);
  },
);

test('each endpoint and each method of the service is in the table', () => {
  const described = [...endpointsIn(document), ...grpcMethods(bed).map((method) => `gRPC ${method}`)];
  expect(rows.map(({ endpoint }) => endpoint).sort()).toEqual(described.sort());
});

test('each reader sees every part of the table of sight somewhere', () => {
  const unseen = readers.flatMap((reader) =>
    (Object.keys(sight) as Part[])
      .filter((part) => part !== 'course' && part !== 'figures' && maySee(reader, part))
      .filter(
        (part) =>
          !rows.some(
            ({ parts, roles }) => parts.includes(part) && roles.some((role) => ROLES[role]!.reader === reader),
          ),
      )
      .map((part) => `${reader} ${part}`),
  );
  expect(unseen).toEqual([]);
});

test('every endpoint lets in the roles it names, and offers no action to others', async () => {
  const { endpoints, wrong } = await accessMatrix(bed);
  expect(wrong).toEqual([]);
  const offered = endpointsOf(complaintLifecycle, {
    accept: 'POST /complaints/{id}/acceptance',
    decline: 'POST /complaints/{id}/decline',
    answer: 'POST /complaints/{id}/answer',
    'ask-extension': 'POST /complaints/{id}/extension',
    'decide-extension': 'POST /complaints/{id}/extension-decision',
    mediate: 'POST /complaints/{id}/mediation',
    merge: 'POST /complaints/{id}/incident',
  });
  const announcing = endpointsOf(announcementLifecycle, {
    publish: 'POST /announcements/{id}/publication',
    'propose-waiver': 'POST /announcements/{id}/waiver',
    waive: 'POST /announcements/{id}/waiver-decision',
    'apply-for-repair': 'POST /announcements/{id}/repair',
    'grant-repair': 'POST /announcements/{id}/repair-decision',
    'refuse-repair': 'POST /announcements/{id}/repair-decision',
  });
  const summarising = endpointsOf(summaryLifecycle, {
    edit: 'POST /summaries/{id}/text',
    release: 'POST /summaries/{id}/release',
  });
  const ofReports = endpointsOf(reportLifecycle, {
    ...{ accept: 'POST /reports/{id}/acceptance', decline: 'POST /reports/{id}/decline' },
    ...{ hear: 'POST /reports/{id}/hearing', find: 'POST /reports/{id}/finding' },
    merge: 'POST /reports/{id}/incident',
  });
  const ofHearings = endpointsOf(hearingLifecycle, { answer: 'POST /hearings/{id}/answer' });
  const onCases = endpointsOf(caseLifecycle, {
    'answer-case': 'POST /rating-cases/{id}/answer',
    'announce-panel': 'POST /rating-cases/{id}/panel',
  });
  expect(endpoints).toEqual(
    expect.arrayContaining([...offered, ...announcing, ...summarising, ...ofReports, ...ofHearings, ...onCases]),
  );
});
