import { leafOf, type Proof, type ReceiptKey, verifyReceipt } from '@heng/public-log/domain';
import { receiptIn } from './receipt-file.js';

type Given = Readonly<{ receipt: string; statement: string; files: readonly File[] }>;
type Known = Readonly<{ key: ReceiptKey; log: string }>;

/** Checks a receipt and what its holder has kept; the texts and files stay on the device. */
export async function check({ receipt, statement, files }: Given, known: Known) {
  const jws = receiptIn(receipt);
  const answer = await fetch(`/receipts/proofs/${leafOf(jws)}`);
  const proof = answer.ok ? ((await answer.json()) as Proof) : undefined;
  const bytes = await Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
  return verifyReceipt(jws, known, { statement: statement.trim() || undefined, files: bytes, proof });
}
