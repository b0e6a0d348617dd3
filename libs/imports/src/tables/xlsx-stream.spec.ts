import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { workbookOf } from './xlsx-stream.js';

async function* rows() {
  yield [['名称', 'count', 'complete', 'none']];
  yield [['=1+1 & "<衡>"\u0001', 42, true, null]];
}

/** The content of the archive's files, unpacked by a different program. */
async function unzip(archive: Buffer): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const zip = await fromBufferPromise(archive);
  for await (const entry of zip.eachEntry()) files[entry.fileName] = await text(await zip.openReadStreamPromise(entry));
  return files;
}

async function whole(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

test('a workbook is an archive of its parts, and its text no formula', async () => {
  const files = await unzip(await whole(workbookOf('机构', rows())));
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

test.each([
  ['现场_x2024_终稿.pdf', '现场_x005F_x2024_终稿.pdf'],
  ['_x005F_x0041_', '_x005F_x005F_x005F_x0041_'],
  ['a\r\nb\rc', 'a_x000D_\nb_x000D_c'],
  ['_x41_ x0041_', '_x41_ x0041_'],
])('%j reaches the readers of workbooks as it is', async (value, written) => {
  async function* one() {
    yield [[value]];
  }
  const { 'xl/worksheets/sheet1.xml': sheet } = await unzip(await whole(workbookOf('表', one())));
  expect(sheet).toContain(`<t xml:space="preserve">${written}</t>`);
});

test('the same rows give the same bytes', async () => {
  expect(await whole(workbookOf('机构', rows()))).toEqual(await whole(workbookOf('机构', rows())));
});

test('after column Z comes AA', async () => {
  async function* wide() {
    yield [Array.from({ length: 54 }, (_, n) => n)];
  }
  const { 'xl/worksheets/sheet1.xml': sheet } = await unzip(await whole(workbookOf('宽', wide())));
  expect(sheet).toContain('<c r="Z1"><v>25</v></c><c r="AA1"><v>26</v></c>');
  expect(sheet).toContain('<c r="AZ1"><v>51</v></c><c r="BA1"><v>52</v></c>');
});
