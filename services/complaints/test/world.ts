import { randomUUID } from 'node:crypto';
import { type As, deriveExpertId, enrolExpert, eventually, type TestBed } from '@heng/testing';
import type { Part } from '../src/domain/sight.js';
import { stateOf, upload } from './hand-in.js';
import { act, expert, office, otherOffice, read, seat, staff } from './parties.js';
import { answerHearing, readReport, reported, secondStaff, verify } from './reports.js';

export const mediator: As = { ...staff, sub: 'mediator' };
export const pooled: As = { role: 'expert', sub: 'expert-2' };
export const former: As = { role: 'expert', sub: 'expert-3' };
export const signedIn: As = { role: 'enterprise', org: '914403001922038216', sub: 'filer-1' };

/** A case in which every part has something to see, each text with the name of its part; and the records beside it. */
export type World = Readonly<{
  name: string;
  agencyId: string;
  number: string;
  code: string;
  reportNumber: string;
  reportCode: string;
  /** The records, by the first word of their addresses. */
  ids: Readonly<Record<string, string>>;
  reportFile: string;
  /** Values of fields that name this world. */
  fields: Readonly<Record<string, string>>;
  /** The length of the public log, and a leaf of it. */
  log: Readonly<{ size: number; leaf: string }>;
}>;

/** The texts of a world: a part is found in an answer by its text. */
export const textOf = (name: string, part: Part): string => `${name}：${part}。`;

type Parties = Readonly<{ agencyId: string; office: typeof office; member: string; filer?: As }>;

/** Files a complaint and a report against an agency and takes both through every step. */
export async function worldOf(bed: TestBed, name: string, parties: Parties): Promise<World> {
  const { agencyId, office: own, member, filer } = parties;
  const say = (part: Part) => textOf(name, part);
  const post = async (path: string, body: object, as?: As, version?: number) => {
    const { status, body: answer } = await bed.call('POST', path, {
      body,
      ...(as && { as }),
      ...(version && { version }),
    });
    if (status >= 300) throw new Error(`${path} refused with ${status}: ${JSON.stringify(answer)}`);
    return answer;
  };
  const token = randomUUID();
  const file = (await upload(bed, `照片 ${name}`, { token })).body;
  const filing = { allegation: 'misconduct', statement: say('statement'), agencyId };
  const evidence = { wish: say('statement'), evidence: [say('statement')], fileIds: [file.id], draftToken: token };
  const real = { mode: 'real-name', name: say('realName') };
  const filed = await post('/complaints', { ...filing, ...evidence, ...real }, filer);
  const secret = { mode: 'confidential', name: say('filer') };
  const joined = await post('/complaints', { ...filing, ...secret, evidence: [say('joined')] });
  const { id, number, code } = filed;
  await post('/filings/withdrawal', { number: joined.number, code: joined.code, reason: say('withdrawal') });
  const answering = { statement: say('answer'), evidence: [say('answer')] };
  const answered = await act(bed, await act(bed, filed, 'acceptance', staff), 'answer', own.as, answering);
  const commented = { comment: say('comment'), wantsMediation: true };
  await post('/filings/comment', { number, code, ...commented });
  await act(bed, await read(bed, answered), 'mediation', mediator, { reason: '双方愿意协商。' });
  const { mediation } = (await bed.call('GET', `/complaints/${id}/mediation`, { as: mediator })).body;
  const offered = await post(`/mediations/${mediation.id}/offers`, { text: say('offers') }, own.as, mediation.version);
  await post(`/mediations/${mediation.id}/failure`, { reason: say('offers') }, own.as, offered.version);
  await post(`/complaints/${id}/questions`, { number, text: say('messages') }, staff);
  await post('/filings/messages', { number, code, text: say('additions') });
  const [thread] = (await bed.call('GET', `/complaints/${id}/correspondence`, { as: staff })).body;
  await post(`/correspondence/${thread.id}/passing`, { message: 2, text: say('additions') }, staff, thread.version);
  await act(bed, await read(bed, filed), 'ruling', expert, {
    outcome: 'upheld',
    severity: 'minor',
    reason: say('ruling'),
  });
  const panel = await seat(bed, filed, agencyId, { members: [member], left: ['expert-3'], state: 'drawn' });
  const ruling = await furnish(bed, { id, agencyId, panel, say });
  const ratingCase = await post(
    '/rating-cases',
    { agencyId, ground: 'separation-breached', facts: say('ratingCase'), reason: say('ratingCase') },
    staff,
  );
  await seat(bed, ratingCase, agencyId, {
    members: [member],
    left: ['expert-3'],
    state: 'drawn',
    matter: 'rating-case',
  });
  await bed.db.query(
    `insert into restriction (id, version, case_id, agency_id, number, subjects, state, reason, imposed_by, imposed_on, until, contest, contested_on)
     values ($1, 1, $1, $2, $3, '{}', 'contested', $4, 'staff-9', '2026-03-02', '2026-05-31', $4, '2026-03-03')`,
    [id, agencyId, number, say('restriction')],
  );
  const report = await reportIn(bed, agencyId, own.as, say);
  await eventually(async () => expect(await stateOf(bed, file.id)).not.toBe('quarantined'));
  const ids = {
    ...{
      complaints: id,
      panels: panel,
      mediations: mediation.id,
      rulings: ruling,
      // It has the id of the ruling.
      summaries: ruling,
      correspondence: thread.id,
      restrictions: id,
      files: file.id,
    },
    ...{ 'rating-cases': ratingCase.id, reports: report.id, hearings: report.hearingId, agencies: agencyId },
  };
  const byCode = { number, code, reportNumber: report.number, reportCode: report.code };
  const log = await eventually(async () => {
    const [{ leaf }] = await bed.db.query(
      `select encode(hash, 'hex') as leaf from public_log_subtree where level = 0 limit 1`,
    );
    return { size: (await bed.call('GET', '/log')).body.size as number, leaf: leaf as string };
  });
  return {
    name,
    agencyId,
    ...byCode,
    ids,
    reportFile: report.fileId,
    fields: { agencyId, number, expert: deriveExpertId(member) },
    log,
  };
}

type Furnished = Readonly<{ id: string; agencyId: string; panel: string; say: (part: Part) => string }>;
/** The parts that no single request makes: those of a ruling that is being reconsidered, of a decline, of a merge, of versions before panels. */
async function furnish(bed: TestBed, { id, agencyId, panel, say }: Furnished): Promise<string> {
  const [ruling, grounds] = [randomUUID(), { fact: say('ruling'), evidence: say('ruling'), rule: say('ruling') }];
  await bed.db.query(
    `insert into ruling (id, version, panel_id, complaint_id, agency_id, round, outcome, severity, measures, grounds, members, dissents, ruled_on, corrections)
     values ($1, 1, $2, $3, $4, 1, 'upheld', 'minor', '{}', $5, 1, '[]', '2026-03-02', '[]')`,
    [ruling, panel, id, agencyId, grounds],
  );
  await bed.db.query(
    `insert into reconsideration (id, version, complaint_id, agency_id, ruling_id, state, by, reasons, requested_on, clock)
     select $1, 1, id, agency_id, $2, 'requested', 'agency', $3, '2026-03-02', clocks->'answer' from complaint where id = $4`,
    [randomUUID(), ruling, say('reconsideration'), id],
  );
  await bed.db.query(
    `insert into summary (id, version, complaint_id, ground, outcome, severity, measures, filed_in, ruled_in, text, state, written_by)
     values ($1, 1, $2, 'misconduct', 'upheld', 'minor', '{}', '2026-03', '2026-03', $3, 'drafted', 'staff-9')`,
    [ruling, id, say('summary')],
  );
  // A mediation that is open lets the parties be told from others.
  await bed.db.query(`update mediation set state = 'open' where complaint_id = $1`, [id]);
  await bed.db.query(
    `update complaint set decline_reason = $2, incident_id = id, incident_reason = $3, declarations = $4 where id = $1`,
    [id, say('decline'), say('incident'), JSON.stringify([{ by: say('declarations'), on: '2026-03-02' }])],
  );
  return ruling;
}

/** A report that is verified after the hearing, and the announcement of it in public. */
async function reportIn(bed: TestBed, agencyId: string, agency: As, say: Furnished['say']) {
  const report = await reported(bed, agencyId, { statement: say('report'), mode: 'confidential', name: say('report') });
  const heard = await verify(bed, await verify(bed, report, 'acceptance'), 'hearing', { allegation: say('hearing') });
  await answerHearing(bed, heard.hearingId!, { statement: say('hearing'), evidence: [] }, agency);
  const finding = { fact: say('finding'), evidence: say('finding'), rule: say('finding') };
  const current = await readReport(bed, report);
  await verify(bed, current, 'finding', { outcome: 'verified', severity: 'serious', ...finding }, secondStaff);
  return { ...report, hearingId: heard.hearingId! };
}

/** Publishes the announcement of the report of a world. @returns its id */
async function announce(bed: TestBed, { agencyId, name }: World): Promise<string> {
  const due = await eventually(async () => {
    const { items } = (await bed.call('GET', '/announcements/queue?state=due', { as: staff })).body;
    const found = items.find((one: { agencyId: string }) => one.agencyId === agencyId);
    expect(found).toBeDefined();
    return found as { id: string; version: number };
  });
  const body = { text: textOf(name, 'announcement'), reason: textOf(name, 'repair') };
  const { status } = await bed.call('POST', `/announcements/${due.id}/publication`, {
    as: staff,
    version: due.version,
    body,
  });
  expect(status).toBe(200);
  return due.id;
}

/** Both worlds: one about `office`, one about `otherOffice`, with other persons. */
export async function worlds(bed: TestBed, [agencyId, otherId]: readonly [string, string]): Promise<[World, World]> {
  for (const sub of ['expert-2', 'expert-3', 'expert-9']) await enrolExpert(bed, sub);
  const own = await worldOf(bed, '本案', { agencyId, office, member: 'expert-1', filer: signedIn });
  const other = await worldOf(bed, '他案', { agencyId: otherId, office: otherOffice, member: 'expert-9' });
  await bed.setDate('2026-03-03');
  const announced = async (one: World) => ({ ...one, ids: { ...one.ids, announcements: await announce(bed, one) } });
  return [await announced(own), await announced(other)];
}
