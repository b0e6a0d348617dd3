import { inflateRawSync } from 'node:zlib';
import { workbookOf } from './xlsx-stream.js';

async function* rows() {
  yield [['名称', 'count', 'complete', 'none']];
  yield [['=1+1 & "<衡>"\u0001', 42, true, null]];
}

/** The content of the archive's files by its own directory, read as an archiver would. */
function unzip(archive: Buffer): Record<string, string> {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const files: Record<string, string> = {};
  for (let at = archive.readUInt32LE(end + 16), n = archive.readUInt16LE(end + 10); n > 0; n -= 1) {
    const [packed, size, name, local] = [20, 24, 28, 42].map((offset) =>
      offset === 28 ? archive.readUInt16LE(at + offset) : archive.readUInt32LE(at + offset),
    ) as [number, number, number, number];
    const begin = local + 30 + archive.readUInt16LE(local + 26);
    const content = inflateRawSync(archive.subarray(begin, begin + packed));
    expect(content).toHaveLength(size);
    files[archive.subarray(at + 46, at + 46 + name).toString()] = content.toString();
    at += 46 + name;
  }
  return files;
}

async function whole(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

test('a workbook is an archive of its parts, and its text no formula', async () => {
  const files = unzip(await whole(workbookOf('机构', rows())));
  expect(Object.keys(files)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/worksheets/sheet1.xml',
  ]);
  expect(files['xl/workbook.xml']).toContain('<sheet name="机构"');
  expect(files['xl/worksheets/sheet1.xml']).toContain(
    '<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve">=1+1 &amp; &quot;&lt;衡&gt;&quot;</t></is></c><c r="B2"><v>42</v></c><c r="C2" t="b"><v>1</v></c></row>',
  );
});

test('the same rows give the same bytes', async () => {
  expect(await whole(workbookOf('机构', rows()))).toEqual(await whole(workbookOf('机构', rows())));
});

test('after column Z comes AA', async () => {
  async function* wide() {
    yield [Array.from({ length: 54 }, (_, n) => n)];
  }
  const { 'xl/worksheets/sheet1.xml': sheet } = unzip(await whole(workbookOf('宽', wide())));
  expect(sheet).toContain('<c r="Z1"><v>25</v></c><c r="AA1"><v>26</v></c>');
  expect(sheet).toContain('<c r="AZ1"><v>51</v></c><c r="BA1"><v>52</v></c>');
});
