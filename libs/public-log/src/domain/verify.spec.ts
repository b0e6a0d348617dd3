import { createHash, createPublicKey, sign } from 'node:crypto';
import { ed25519Key, logKey } from '../log-key.js';
import { base64, noteOf, textOf, verifierKey } from './checkpoint.js';
import { entryOf, receiptOf } from './receipt.js';
import { leafHash, parentHash } from './tree.js';
import { type Proof, verifyReceipt } from './verify.js';

const SECRET = 'a secret that has thirty-two characters';
const ofLog = logKey('log.example/a', SECRET);
const photo = Buffer.from('a photo');
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const filed = { statement: '第一行\r\n第二行', wish: null, evidence: ['见附件'], files: [sha256(photo)] };
const receipt = receiptOf({ log: ofLog.name, number: 'T2026-000123-7', filedOn: '2026-03-02', salt: 'salt' }, filed);

const url = (text: string | Buffer) => Buffer.from(text).toString('base64url');
function signed(payload: unknown, { alg = 'EdDSA', secret = SECRET } = {}): string {
  const text = `${url(JSON.stringify({ alg, typ: 'receipt+jws' }))}.${url(JSON.stringify(payload))}`;
  return `${text}.${url(sign(null, Buffer.from(text), ed25519Key(secret, 'receipts')))}`;
}
const { x } = createPublicKey(ed25519Key(SECRET, 'receipts')).export({ format: 'jwk' });
const known = { key: { kty: 'OKP', crv: 'Ed25519', x: x! }, log: verifierKey(ofLog.name, ofLog.publicKey) };

const jws = signed(receipt);
const other = leafHash(Buffer.from('another entry'));
function proofBy(key: ReturnType<typeof logKey>, origin = key.name): Proof {
  const text = textOf({ origin, size: 2, root: parentHash(other, leafHash(entryOf(jws))) });
  const checkpoint = noteOf(text, key.name, key.publicKey, key.sign(text));
  return { index: 1, size: 2, hashes: [base64(other)], checkpoint };
}
const proof = proofBy(ofLog);

test('a receipt that its key has signed tells number and day, and compares what was kept', () => {
  const kept = { statement: filed.statement, files: [photo, Buffer.from('another photo')], proof };
  expect(verifyReceipt(jws, known, kept)).toEqual({ receipt, statement: true, files: [true, false], entry: 1 });
  expect(verifyReceipt(jws, known)).toEqual({ receipt, statement: null, files: [], entry: null });
});

test.each(['第一行\n第二行', '第一行\r\n第二行\r\n', '  第一行\n第二行\n'])(
  'an editor may save the words as %j',
  (text) => {
    expect(verifyReceipt(jws, known, { statement: text })?.statement).toBe(true);
  },
);

test.each(['第一行第二行', '第一行\n\n第二行', ''])('the words %j are others', (text) => {
  expect(verifyReceipt(jws, known, { statement: text })?.statement).toBe(false);
});

test.each([
  ['of another key', signed(receipt, { secret: 'another secret of thirty-two letters' })],
  ['without a signature', `${jws.split('.').slice(0, 2).join('.')}.`],
  [
    'with another day',
    [jws.split('.')[0], url(JSON.stringify({ ...receipt, filedOn: '2026-01-01' })), jws.split('.')[2]].join('.'),
  ],
  ['of another algorithm', signed(receipt, { alg: 'none' })],
  ['of no form', 'receipt'],
])('a receipt %s is none', (_, forged) => {
  expect(verifyReceipt(forged, known)).toBeUndefined();
});

test.each([
  ['the signature is of another key', proofBy(logKey(ofLog.name, 'another secret of thirty-two letters'))],
  ['the head is of another log', proofBy(ofLog, 'log.example/b')],
  ['a hash is another one', { ...proof, hashes: [base64(leafHash(Buffer.from('x')))] }],
  ['the place is another one', { ...proof, index: 0 }],
  ['the log is longer than its head', { ...proof, size: 3 }],
  ['a text stands where the head should', { ...proof, checkpoint: 'head' }],
])('a proof proves no entry when %s', (_, wrong) => {
  expect(verifyReceipt(jws, known, { proof: wrong })?.entry).toBe(false);
});
