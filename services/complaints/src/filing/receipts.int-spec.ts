import { createHash, createPublicKey, randomUUID, verify } from 'node:crypto';
import { PublicLog } from '@heng/public-log';
import { checkpointOf, leafHash, rootByProof } from '@heng/public-log/domain';
import { eventually, TestBed } from '@heng/testing';
import { grievance, office, problem, registered } from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

const bed = TestBed.of(complaints);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const content = '合同约定的项目共三个。';
let filings = 0;
async function file(key = `receipt ${filings}`) {
  const statement = `${grievance.statement}（第${++filings}件）`;
  const [agencyId, draftToken, photo] = [await registered(bed, office), randomUUID(), new FormData()];
  photo.append('file', new Blob([content]), '合同.txt');
  const { body: uploaded } = await bed.call('POST', '/files', { body: photo, headers: { 'draft-token': draftToken } });
  const more = { wish: '更正公开的信息。', fileIds: [uploaded.id], draftToken };
  const body = { ...grievance, agencyId, statement, ...more };
  return { body, filed: (await bed.call('POST', '/complaints', { body, key })).body };
}
const check = (receipt: string, statement?: string) =>
  bed.call('POST', '/receipts/verification', { body: { receipt, ...(statement ? { statement } : {}) } });

test('a receipt proves number, day words and files, and tells none of them', async () => {
  const { body, filed } = await file();
  const [head, payload, signature] = filed.receipt.split('.');
  const { body: key } = await bed.call('GET', '/receipts/key');
  const isSigned = (signed: string) =>
    verify(null, Buffer.from(signed), createPublicKey({ key, format: 'jwk' }), Buffer.from(signature, 'base64url'));
  expect([isSigned(`${head}.${payload}`), isSigned(`${head}.${payload}x`)]).toEqual([true, false]);
  const told = Buffer.from(payload, 'base64url').toString();
  const { salt, ...receipt } = JSON.parse(told);
  expect(receipt).toEqual({
    ...{ log: 'localhost/complaints', number: filed.number, filedOn: '2026-03-02' },
    statement: sha256(`${salt}\n${body.statement}`),
    wish: sha256(`${salt}\n${body.wish}`),
    evidence: body.evidence.map((text) => sha256(`${salt}\n${text}`)),
    files: [sha256(`${salt}\n${sha256(content)}`)],
  });
  expect(told).not.toContain(body.agencyId);
});

test('it is entered in the public log, once, and anyone can check it', async () => {
  const { body, filed } = await file('entered-once');
  const again = await bed.call('POST', '/complaints', { body, key: 'entered-once' });
  expect(again.body.receipt).toBe(filed.receipt);
  bed.running.app.get(PublicLog).wake();
  const entry = createHash('sha256').update(filed.receipt).digest();
  const { index, size, hashes, checkpoint } = await eventually(async () => {
    const answer = await bed.call('GET', `/log/proofs/${Buffer.from(leafHash(entry)).toString('hex')}`);
    expect(answer.status).toBe(200);
    return answer.body;
  });
  const proof = hashes.map((hash: string) => Buffer.from(hash, 'base64'));
  expect(rootByProof(leafHash(entry), index, size, proof)).toEqual(checkpointOf(checkpoint).root);
  const entered = await bed.db.query('select n from public_log_entry where entry = $1', [entry]);
  expect(entered).toHaveLength(1);
  const { number } = filed;
  const whole = { number, filedOn: '2026-03-02', index, isSame: true };
  expect((await check(filed.receipt, body.statement)).body).toEqual(whole);
  expect((await check(filed.receipt, '另一段陈述。')).body.isSame).toBe(false);
  expect((await check(filed.receipt)).body.isSame).toBeNull();
});

test('a repetition on a later day gives the receipt of the day of filing', async () => {
  const { body, filed } = await file('a-day-later');
  await bed.setDate('2026-03-03');
  expect((await bed.call('POST', '/complaints', { body, key: 'a-day-later' })).body.receipt).toBe(filed.receipt);
});

test.each(['', 'x', 'a.b.c'])('%j is no receipt', async (changed) => {
  const { filed } = await file();
  const [head, , signature] = filed.receipt.split('.');
  const forged = changed || `${head}.${Buffer.from('{}').toString('base64url')}.${signature}`;
  expect(problem(await check(forged))).toEqual({ status: 422, code: 'complaints.receipt-not-genuine' });
});
