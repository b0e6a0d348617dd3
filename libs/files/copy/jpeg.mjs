import { Buffer } from 'node:buffer';

const START_OF_SCAN = 0xda;
const END = 0xd9;
const COMMENT = 0xfe;
/** Segments of applications: all but those of JFIF and Adobe, which say how colours are meant. */
const isMetadata = (marker) => marker === COMMENT || (marker >= 0xe1 && marker <= 0xef && marker !== 0xee);

/** A JPEG picture without its segments of metadata (ITU T.81, B.1) and without what follows its end; its drawing is untouched. @throws Error */
export function withoutSegments(jpeg) {
  if (jpeg.readUInt16BE(0) !== 0xffd8) throw new Error('no JPEG');
  const kept = [jpeg.subarray(0, 2)];
  let at = 2;
  for (let marker = 0; marker !== START_OF_SCAN;) {
    if (jpeg[at] !== 0xff) throw new Error('no marker');
    marker = jpeg[at + 1];
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    if (end > jpeg.length) throw new Error('cut short');
    if (!isMetadata(marker)) kept.push(jpeg.subarray(at, end));
    at = end;
  }
  const end = jpeg.indexOf(Buffer.from([0xff, END]), at);
  return Buffer.concat([...kept, jpeg.subarray(at, end < 0 ? jpeg.length : end + 2)]);
}
