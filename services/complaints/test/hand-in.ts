import { randomUUID } from 'node:crypto';
import { type As, eventually, type TestBed } from '@heng/testing';
import { grievance } from './parties.js';

export type Sender = { as?: As; token?: string; key?: string; name?: string };

/** Uploads a file, of the draft with a token, or of a party. */
export async function upload(
  bed: TestBed,
  content: string | Buffer,
  { as, token, key, name = '照片.txt' }: Sender = {},
) {
  const body = new FormData();
  body.append('file', new Blob([typeof content === 'string' ? content : Buffer.from(content)]), name);
  const headers: Record<string, string> = token ? { 'draft-token': token } : {};
  return bed.call('POST', '/files', { body, headers, ...(as && { as }), ...(key && { key }) });
}

export const stateOf = async (bed: TestBed, fileId: string): Promise<string> =>
  (await bed.db.query('select state from file where id = $1', [fileId]))[0].state;

let filings = 0;
export const fileWith = (
  bed: TestBed,
  agencyId: string,
  { fileIds, draftToken }: { fileIds: readonly string[]; draftToken?: string | undefined },
  options: { as?: As; key?: string } = {},
) =>
  bed.call('POST', '/complaints', {
    body: { ...grievance, agencyId, statement: `证据第${++filings}件。`, fileIds, draftToken },
    ...options,
  });

/** A complaint with one file of its filer, which was scanned where files are scanned. */
export async function filedWith(bed: TestBed, agencyId: string, content: string | Buffer, name: string) {
  const token = randomUUID();
  const { body: file } = await upload(bed, content, { token, name });
  const { body: complaint } = await fileWith(bed, agencyId, { fileIds: [file.id], draftToken: token });
  await eventually(async () => expect(await stateOf(bed, file.id)).not.toBe('quarantined'));
  const { number, code } = complaint as { number: string; code: string };
  return { id: complaint.id as string, version: complaint.version as number, fileId: file.id as string, number, code };
}

export async function download(bed: TestBed, id: string, as?: As) {
  const headers = as ? { authorization: `Bearer ${await bed.token(as)}` } : {};
  const answer = await fetch(`${bed.running.url}/files/${id}/content`, { headers });
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}

/** The files of a complaint as a reader sees them. */
export const listed = async (bed: TestBed, id: string, as: As) =>
  (await bed.call('GET', `/complaints/${id}/evidence`, { as })).body;
