import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** A mark in every kind of metadata; no copy has it. */
export const SECRET = 'planted-by-the-telephone';
/** 福州, as a telephone writes it. */
export const PLACE = { latitude: 26.075, longitude: 119.3 };

const GPS = {
  ...{ GPSLatitudeRef: 'N', GPSLatitude: '26/1 4/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '119/1 18/1 0/1' },
};
const EXIF = { IFD0: { Artist: SECRET, Make: SECRET }, IFD3: GPS };
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${SECRET}"/></rdf:RDF></x:xmpmeta>`;

/** Red on the left, blue on the right; lying on its side, so that people see red above and blue below. */
const drawn = (): Sharp =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#f00' } }).composite([
    { input: { create: { width: 30, height: 40, channels: 3, background: '#00f' } }, left: 30, top: 0 },
  ]);
const ofTelephone = (): Sharp => drawn().withMetadata({ orientation: 6 }).withExifMerge(EXIF).withXmp(XMP);

/** A JPEG with EXIF, GPS, XMP, IPTC, a comment, and bytes after its end. */
export async function jpegWithPlace(): Promise<Buffer> {
  const jpeg = await ofTelephone().jpeg().toBuffer();
  const segment = (marker: number, content: string) => {
    const body = Buffer.from(content, 'latin1');
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(body.length + 2, 2);
    return Buffer.concat([head, body]);
  };
  const byline = `\x1c\x02\x50\0${String.fromCharCode(SECRET.length)}${SECRET}`;
  const iptc = `Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0${String.fromCharCode(byline.length)}${byline}\0`;
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xed, iptc),
    segment(0xfe, SECRET),
    jpeg.subarray(2),
    Buffer.from(SECRET),
  ]);
}

/** A PNG with EXIF, XMP and a text. */
export async function pngWithPlace(): Promise<Buffer> {
  const png = await ofTelephone().png().toBuffer();
  const body = Buffer.from(`tEXtAuthor\0${SECRET}`);
  const chunk = Buffer.alloc(8 + body.length);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), 4 + body.length);
  const afterHeader = 8 + 25;
  return Buffer.concat([png.subarray(0, afterHeader), chunk, png.subarray(afterHeader)]);
}

export const webpWithPlace = (): Promise<Buffer> => ofTelephone().webp({ lossless: true }).toBuffer();

/** A film of two frames with a comment. */
export async function gifWithComment(): Promise<Buffer> {
  const frames = await Promise.all(
    ['#f00', '#00f'].map((background) =>
      sharp({ create: { width: 40, height: 60, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const gif = await sharp(frames, { join: { animated: true } })
    .gif({ delay: [100, 100], loop: 0 })
    .toBuffer();
  const comment = Buffer.from(`\x21\xfe${String.fromCharCode(SECRET.length)}${SECRET}\0`, 'latin1');
  return Buffer.concat([gif.subarray(0, -1), comment, gif.subarray(-1)]);
}

/** A TIFF of one strip, 40 × 60, red above and blue below, with a maker and a place (TIFF 6.0, EXIF 2.3). */
export function tiffWithPlace(): Buffer {
  const [width, height] = [40, 60];
  const strip = Buffer.alloc(width * height * 3);
  for (let n = 0; n < width * height; n++) strip[n * 3 + (n < (width * height) / 2 ? 0 : 2)] = 255;
  const parts: Buffer[] = [Buffer.alloc(8)];
  let end = 8;
  const put = (part: Buffer) => {
    parts.push(part);
    end += part.length;
    return end - part.length;
  };
  const rationals = (...values: number[]) => {
    const part = Buffer.alloc(values.length * 8);
    for (const [n, value] of values.entries()) part.writeBigUInt64LE((1n << 32n) + BigInt(value), n * 8);
    return put(part);
  };
  const shorts = (...values: number[]) => put(Buffer.from(Uint16Array.from(values).buffer));
  const directory = (...entries: [tag: number, type: number, count: number, value: number][]) => {
    const part = Buffer.alloc(2 + entries.length * 12 + 4);
    part.writeUInt16LE(entries.length, 0);
    for (const [n, [tag, type, count, value]] of entries.entries()) {
      part.writeUInt16LE(tag, 2 + n * 12);
      part.writeUInt16LE(type, 4 + n * 12);
      part.writeUInt32LE(count, 6 + n * 12);
      part.writeUInt32LE(value, 10 + n * 12);
    }
    return put(part);
  };
  const [ASCII, SHORT, LONG, RATIONAL] = [2, 3, 4, 5];
  const pixels = put(strip);
  const maker = put(Buffer.from(`${SECRET}\0\0`));
  const gps = directory(
    [1, ASCII, 2, 0x4e],
    [2, RATIONAL, 3, rationals(26, 4, 30)],
    [3, ASCII, 2, 0x45],
    [4, RATIONAL, 3, rationals(119, 18, 0)],
  );
  const first = directory(
    ...([
      [256, SHORT, 1, width],
      [257, SHORT, 1, height],
      [258, SHORT, 3, shorts(8, 8, 8)],
      [259, SHORT, 1, 1],
      [262, SHORT, 1, 2],
    ] as [number, number, number, number][]),
    [271, ASCII, SECRET.length + 1, maker],
    ...([
      [273, LONG, 1, pixels],
      [277, SHORT, 1, 3],
      [278, SHORT, 1, height],
      [279, LONG, 1, strip.length],
      [34853, LONG, 1, gps],
    ] as [number, number, number, number][]),
  );
  const file = Buffer.concat(parts);
  file.write('II*\0', 0, 'latin1');
  file.writeUInt32LE(first, 4);
  return file;
}
