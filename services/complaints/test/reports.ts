import { randomUUID } from 'node:crypto';
import { type As, eventually, type TestBed } from '@heng/testing';
import { stateOf, upload } from './hand-in.js';
import { secondStaff } from './panels.js';
import { grievance, office, reply, staff } from './parties.js';

export { secondStaff };
export const SECRET = '仓库保管员老周亲眼所见，项目数量不实。';
export const ALLEGATION = '有反映称，贵机构公开的项目数量与实际不符。';
export const REASONS = { fact: '公开的项目数量不实', evidence: '合同台账', rule: '管理办法关于信息公开的规定' };

export type ReportUnderWay = {
  id: string;
  version: number;
  state: string;
  hearingId: string | null;
  allowedActions: string[];
};
type Kept = { id: string; version: number; number: string; code: string; receipt: string; fileId: string };

let reports = 0;
/** A report with a file of its reporter. */
export async function reported(bed: TestBed, agencyId: string, body: object = {}, as?: As): Promise<Kept> {
  const token = randomUUID();
  const file = await upload(bed, `照片内容 ${token}`, { token });
  const statement = `${SECRET}（第${++reports}件）`;
  const given = { ...grievance, agencyId, statement, fileIds: [file.body.id], draftToken: token, ...body };
  const { status, body: filed } = await bed.call('POST', '/reports', { body: given, ...(as && { as }) });
  if (status >= 300) throw new Error(`refused with ${status}: ${JSON.stringify(filed)}`);
  await eventually(async () => expect(await stateOf(bed, file.body.id)).not.toBe('quarantined'));
  return { ...(filed as Omit<Kept, 'fileId'>), fileId: file.body.id as string };
}

/** Takes the next step with a report. @throws Error where it is refused */
export async function verify(
  bed: TestBed,
  { id, version }: { id: string; version: number },
  step: string,
  body: object = {},
  as = staff,
): Promise<ReportUnderWay> {
  const answer = await bed.call('POST', `/reports/${id}/${step}`, { as, version, body });
  if (answer.status >= 300) throw new Error(`refused with ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body as ReportUnderWay;
}

/** The report as staff read it. */
export const readReport = async (bed: TestBed, { id }: { id: string }, as: As = staff) =>
  (await bed.call('GET', `/reports/${id}`, { as })).body;

/** A report whose agency is being heard. */
export async function inHearing(
  bed: TestBed,
  agencyId: string,
): Promise<Kept & ReportUnderWay & { hearingId: string }> {
  const filed = await reported(bed, agencyId);
  const accepted = await verify(bed, filed, 'acceptance');
  const { hearingId, ...heard } = await verify(bed, accepted, 'hearing', { allegation: ALLEGATION });
  return { ...filed, ...heard, hearingId: hearingId! };
}

export const answerHearing = (bed: TestBed, id: string, body: object = reply, as = office.as, version = 1) =>
  bed.call('POST', `/hearings/${id}/answer`, { as, version, body });

/** A report that was found verified after the agency answered. */
export async function verifiedReport(bed: TestBed, agencyId: string, severity = 'serious') {
  const heard = await inHearing(bed, agencyId);
  await answerHearing(bed, heard.hearingId);
  const { version } = await readReport(bed, heard);
  const finding = { outcome: 'verified', severity, ...REASONS };
  return { ...heard, ...(await verify(bed, { ...heard, version }, 'finding', finding, secondStaff)) };
}
