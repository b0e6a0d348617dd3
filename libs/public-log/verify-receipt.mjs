// Checks a receipt without a network: npm run verify-receipt -w @heng/public-log -- receipt.json --statement words.txt --file photo.jpg --proof proof.json
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { verifyReceipt } from './dist/domain/index.js';

const text = { type: 'string' };
const { values, positionals } = parseArgs({
  options: { statement: text, file: { type: 'string', multiple: true, default: [] }, proof: text },
  allowPositionals: true,
});
const [source] = positionals;
if (!source) throw new Error('Name the file of a receipt: npm run verify-receipt -w @heng/public-log -- receipt.json');
const read = (path) => path && readFile(path, 'utf8');
const { receipt: jws, ...known } = JSON.parse(await read(source));
const proof = values.proof && JSON.parse(await read(values.proof));
const files = await Promise.all(values.file.map((path) => readFile(path)));
const verified = verifyReceipt(jws, known, { statement: await read(values.statement), files, proof });

if (verified) {
  const { receipt, statement, entry } = verified;
  console.log(`signed: ${receipt.number}, filed on ${receipt.filedOn}`);
  if (statement !== null) console.log(`statement: ${statement ? 'the one that was filed' : 'ANOTHER ONE'}`);
  verified.files.forEach((isFiled, n) => console.log(`${values.file[n]}: ${isFiled ? 'was filed' : 'WAS NOT FILED'}`));
  console.log(
    `entry in the log ${receipt.log}: ${entry === null ? 'no proof given' : entry === false ? 'NOT PROVED' : entry}`,
  );
  process.exitCode = statement === false || entry === false || verified.files.includes(false) ? 1 : 0;
} else {
  console.log('NOT SIGNED by the key beside it');
  process.exitCode = 1;
}
