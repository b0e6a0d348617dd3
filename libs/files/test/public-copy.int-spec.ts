import { Readable } from 'node:stream';
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import exifr from 'exifr';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { publicCopyOf } from '../src/public-copy.js';
import { zipOf } from './documents.js';
import {
  gifWithComment,
  jpegWithPlace,
  PLACE,
  pngWithPlace,
  SECRET,
  tiffWithPlace,
  webpWithPlace,
} from './pictures.js';

const copy = (content: Buffer, type: string) => publicCopyOf(() => Promise.resolve(Readable.from([content])), type);
/** The colours near the upper and the lower edge, as people see the picture. */
async function edges(picture: Buffer) {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) =>
    [...data.subarray((y * info.width + x) * 3).subarray(0, 3)].map((c) => Math.round(c / 255));
  return { width: info.width, height: info.height, above: at(20, 5), below: at(20, info.height - 5) };
}
const upright = { width: 40, height: 60, above: [1, 0, 0], below: [0, 0, 1] };

describe('the copy for strangers', () => {
  test.each([
    ['image/jpeg', jpegWithPlace, true],
    ['image/png', pngWithPlace, true],
    ['image/webp', webpWithPlace, false],
    ['image/tiff', () => Promise.resolve(tiffWithPlace()), true],
  ])(
    'of a picture in %s has no place and nothing else that is not drawn, and looks the same',
    async (type, make, isRead) => {
      const original = await make();
      if (isRead) expect(await exifr.gps(original)).toEqual(PLACE);
      expect(original.includes(SECRET)).toBe(true);
      const made = await copy(original, type);
      if (isRead) expect(await exifr.gps(made)).toBeUndefined();
      for (const trace of [SECRET, 'Exif', 'EXIF', 'XMP ', 'xmpmeta', 'Photoshop', 'GPS', 'eXIf', 'tEXt'])
        expect([trace, made.includes(trace)]).toEqual([trace, false]);
      expect(`image/${(await sharp(made).metadata()).format}`).toBe(type);
      expect(await edges(made)).toEqual(upright);
    },
  );

  test('of a film keeps its frames and loses its comment', async () => {
    const original = await gifWithComment();
    expect(original.includes(SECRET)).toBe(true);
    const made = await copy(original, 'image/gif');
    expect(made.includes(SECRET)).toBe(false);
    expect(await sharp(made, { pages: -1 }).metadata()).toMatchObject({ pages: 2, pageHeight: 60, delay: [100, 100] });
  });

  test('of a PDF has neither author nor earlier versions, and its pictures have no place', async () => {
    const document = await PDFDocument.create();
    document.setAuthor(SECRET);
    const page = document.addPage([200, 200]);
    page.drawImage(await document.embedJpg(await jpegWithPlace()));
    const xmp = document.context.register(document.context.stream(`<x:xmpmeta>${SECRET}</x:xmpmeta>`));
    document.catalog.set(PDFName.of('Metadata'), xmp);
    document.context.register(document.context.obj({ Before: SECRET }));
    const original = Buffer.from(await document.save({ useObjectStreams: false }));
    expect(original.includes(SECRET)).toBe(true);
    const made = await copy(original, 'application/pdf');
    const read = await PDFDocument.load(made, { updateMetadata: false });
    expect([read.getPageCount(), read.getAuthor(), read.getProducer()]).toEqual([1, undefined, undefined]);
    const objects = read.context.enumerateIndirectObjects().map(([, object]) => object);
    const pictures = objects.filter((one) => one instanceof PDFRawStream && `${one.dict}`.includes('DCTDecode'));
    expect(pictures).toHaveLength(1);
    const [picture] = pictures.map((one) => Buffer.from((one as PDFRawStream).contents));
    expect(await exifr.gps(picture!)).toBeUndefined();
    expect(`${objects.join('\n')}${made.toString('latin1')}`).not.toContain(SECRET);
    expect((await sharp(picture).metadata()).width).toBe(60);
  });

  test('of an Office document has no properties, no names of authors, and pictures without a place', async () => {
    const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const text = '<w:document><w:ins w:id="1" w:author="AUTHOR">贯标说明</w:ins></w:document>';
    const original = zipOf({
      '[Content_Types].xml': '<Types/>',
      'docProps/core.xml': `<cp:coreProperties><dc:creator>${SECRET}</dc:creator></cp:coreProperties>`,
      'word/document.xml': text.replace('AUTHOR', SECRET),
      'word/people.xml': `<w15:people><w15:person w15:author="${SECRET}"/></w15:people>`,
      'word/media/image1.jpeg': await jpegWithPlace(),
    });
    const parts = unzipSync(await copy(original, word));
    expect(strFromU8(parts['word/document.xml']!)).toBe(text.replace('AUTHOR', '-'));
    for (const [name, part] of Object.entries(parts))
      expect([name, Buffer.from(part).includes(SECRET)]).toEqual([name, false]);
    expect(await exifr.gps(Buffer.from(parts['word/media/image1.jpeg']!))).toBeUndefined();
    const signed = zipOf({ '[Content_Types].xml': '<Types/>', '_xmlsignatures/sig1.xml': '<Signature/>' });
    await expect(copy(signed, word)).rejects.toThrow('kit.file-without-copy');
  });

  test.each([
    ['that is damaged', async () => (await jpegWithPlace()).subarray(0, 900)],
    [
      'with too many pixels',
      () =>
        sharp({ create: { width: 11_000, height: 11_000, channels: 3, background: '#888' } })
          .png()
          .toBuffer(),
    ],
    ['that is none', () => Promise.resolve(Buffer.from('no picture'))],
  ])('of a picture %s is refused', async (_, make) => {
    const content = await make();
    const type = content.subarray(1, 4).toString() === 'PNG' ? 'image/png' : 'image/jpeg';
    await expect(copy(content, type)).rejects.toThrow('kit.file-without-copy');
  });
});
