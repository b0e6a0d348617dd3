import CFB from 'cfb';
import { zipSync } from 'fflate';

type Parts = Readonly<Record<string, string | Buffer>>;

/** A zip file with these parts; a text is stored in UTF-8. */
export const zipOf = (parts: Parts): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, Buffer.from(part)]))));

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.';
export const word = `${DOCUMENT}wordprocessingml.document.main+xml`;
export const excel = `${DOCUMENT}spreadsheetml.sheet.main+xml`;
export const slides = `${DOCUMENT}presentationml.presentation.main+xml`;

/** An Office document whose main part has a path and a content type (ECMA-376). */
export const officeOf = (path: string, type: string, more: Parts = {}, types = ''): Buffer =>
  zipOf({
    '[Content_Types].xml': `<Types><Default Extension="xml" ContentType="application/xml"/>${types}
      <Override PartName="/${path}" ContentType="${type}"/></Types>`,
    '_rels/.rels': `<Relationships><Relationship Id="r1" Target="${path}"
      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>`,
    [path]: '<main/>',
    ...more,
  });

/** A compound file with these streams (MS-CFB). */
export function compoundOf(streams: Parts): Buffer {
  const file = CFB.utils.cfb_new();
  for (const [path, content] of Object.entries(streams)) CFB.utils.cfb_add(file, path, Buffer.from(content));
  return Buffer.from(CFB.write(file, { type: 'buffer' }) as Buffer);
}

/** A record of an old workbook (MS-XLS). */
export const record = (type: number, content: number[]): Buffer =>
  Buffer.from([type & 0xff, type >> 8, content.length, 0, ...content]);

/** A file that was dragged into a document (MS-OLEDS). */
export function attachedOf(name: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length);
  const texts = Buffer.from(`${name}\0C:\\${name}\0`, 'latin1');
  return Buffer.concat([Buffer.alloc(6), texts, Buffer.alloc(4), Buffer.alloc(4), length, content]);
}
