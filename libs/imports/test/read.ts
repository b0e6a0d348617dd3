import { Readable } from 'node:stream';
import { readFileRows } from '../src/read-file.js';
import { spool } from '../src/receive-upload.js';

/** The rows of a file from its header on, which `isHeader` recognises: line and texts of each. */
export async function read(content: Buffer | string, isHeader: (texts: readonly string[]) => boolean = () => false) {
  const upload = await spool(Readable.from([Buffer.from(content)]), 'rows');
  try {
    const rows: [number, ...string[]][] = [];
    for await (const { line, texts } of readFileRows(upload, isHeader, new AbortController().signal))
      rows.push([line, ...texts]);
    return rows;
  } finally {
    await upload.file.close();
  }
}

/** The code of the refusal of a file. */
export const codeOf = (content: Buffer | string, isHeader?: (texts: readonly string[]) => boolean) =>
  read(content, isHeader).then(
    () => 'taken',
    (error: { code: string }) => error.code,
  );
