import { createPublicKey } from 'node:crypto';
import { RFC9162 } from '@transmute/rfc9162';
import { verifyCheckpoint } from '@sigstore/verify/dist/tlog/checkpoint.js';
import { verifyMerkleInclusion } from '@sigstore/verify/dist/tlog/merkle.js';
import { PublicLog } from '@heng/public-log';
import { leafHash } from '@heng/public-log/domain';
import { eventually, TestBed } from '@heng/testing';
import { complaints } from './complaints.module.js';

const bed = TestBed.of(complaints);
const entryOf = (n: number) => Buffer.from(`entry ${n}`);

const get = (path: string) => fetch(new URL(path, bed.running.url));
const bytes = async (path: string) => Buffer.from(await (await get(path)).arrayBuffer());

async function add(from: number, until: number): Promise<void> {
  const log = bed.running.app.get(PublicLog);
  await bed.db.transaction(async (tx) => {
    for (let n = from; n < until; n++) await log.add(tx, entryOf(n));
  });
  log.wake();
  await eventually(async () => expect((await bed.call('GET', '/log')).body.size).toBe(until));
}

/** The proof of an entry and the key of the log, as another implementation takes them. */
async function theirs(n: number) {
  const { body: proof } = await bed.call('GET', `/log/proofs/${Buffer.from(leafHash(entryOf(n))).toString('hex')}`);
  const { body: log } = await bed.call('GET', '/log');
  const [name, id, key] = (log.key as string).split('+') as [string, string, string];
  const raw = Buffer.from(key, 'base64').subarray(1);
  const publicKey = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') },
    format: 'jwk',
  });
  const entry = {
    canonicalizedBody: entryOf(n),
    inclusionProof: {
      logIndex: String(proof.index),
      treeSize: String(proof.size),
      hashes: proof.hashes.map((hash: string) => Buffer.from(hash, 'base64')),
      checkpoint: { envelope: proof.checkpoint },
    },
  } as never;
  const authority = { baseURL: name, logID: Buffer.from(id, 'hex'), publicKey } as never;
  return { entry, authority };
}

test('the log begins empty, with a signed head', async () => {
  const head = await (await get('/log/checkpoint')).text();
  expect(head).toMatch(
    /^localhost\/complaints\n0\n47DEQpj8HBSa\+\/TImW\+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— localhost\/complaints \S+\n$/,
  );
  expect((await get('/log/tile/0/000.p/1')).status).toBe(404);
});

test('another implementation finds each entry in the log, under a head that the log has signed', async () => {
  await add(0, 300);
  for (const n of [0, 255, 256, 299]) {
    const { entry, authority } = await theirs(n);
    const checkpoint = verifyCheckpoint(entry, [authority]);
    expect(() => verifyMerkleInclusion(entry, checkpoint)).not.toThrow();
    const { entry: other } = await theirs((n + 1) % 300);
    Object.assign(entry, { canonicalizedBody: (other as { canonicalizedBody: Buffer }).canonicalizedBody });
    expect(() => verifyMerkleInclusion(entry, checkpoint)).toThrow();
  }
});

test('another implementation finds that the log goes on from what it was', async () => {
  const rootOf = async () => Buffer.from((await (await get('/log/checkpoint')).text()).split('\n')[2]!, 'base64');
  const before = await rootOf();
  await add(300, 310);
  const { body } = await bed.call('GET', '/log/consistency/300');
  const path = body.hashes.map((hash: string) => Buffer.from(hash, 'base64'));
  const proof = { log_id: '', tree_size_1: 300, tree_size_2: 310, consistency_path: path };
  expect(await RFC9162.verifyConsistencyProof(before, await rootOf(), proof)).toBe(true);
  expect(await RFC9162.verifyConsistencyProof(await rootOf(), await rootOf(), proof)).toBe(false);
  expect((await get('/log/consistency/311')).status).toBe(404);
});

test('tiles hold what was entered; a full one may be kept for good', async () => {
  expect((await bytes('/log/tile/entries/000.p/2')).toString()).toBe('\0\x07entry 0\0\x07entry 1');
  expect(await bytes('/log/tile/0/001.p/54')).toEqual(
    Buffer.concat(Array.from({ length: 54 }, (_, n) => leafHash(entryOf(256 + n)))),
  );
  const full = await get('/log/tile/0/000');
  expect(full.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await bytes('/log/tile/1/000.p/1')).length).toBe(32);
  for (const missing of ['0/001', '0/001.p/55', 'entries/002', '1/000.p/2', 'x', '0/0'])
    expect((await get(`/log/tile/${missing}`)).status).toBe(404);
});

test('an entry of a transaction that failed is not in the log', async () => {
  const log = bed.running.app.get(PublicLog);
  await expect(
    bed.db.transaction(async (tx) => {
      await log.add(tx, Buffer.from('never'));
      throw new Error('the transaction fails');
    }),
  ).rejects.toThrow('fails');
  await add(310, 311);
  const unknown = Buffer.from(leafHash(Buffer.from('never'))).toString('hex');
  expect(await bed.call('GET', `/log/proofs/${unknown}`)).toMatchObject({
    status: 404,
    body: { code: 'kit.log-entry-unknown' },
  });
  expect(await bed.call('GET', '/log/proofs/xyz')).toMatchObject({ status: 400, body: { code: 'kit.body-invalid' } });
});

test('the service cannot change what it has entered', async () => {
  for (const table of ['public_log_entry', 'public_log_subtree', 'public_log_checkpoint']) {
    const [{ may }]: [{ may: boolean }] = await bed.db.query(
      `select has_table_privilege('heng_service', $1, 'update') or has_table_privilege('heng_service', $1, 'delete') as may`,
      [table],
    );
    expect(may).toBe(false);
  }
});
