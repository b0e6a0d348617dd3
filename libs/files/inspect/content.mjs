import { fileTypeFromBuffer } from 'file-type';
import { sevenZipOrRar } from './archives.mjs';
import { compoundType } from './compound.mjs';
import { bytes, isProgram, startsWith } from './harmful.mjs';
import { zipType } from './packages.mjs';
import { Refused } from './refused.mjs';
import { mailType, textOf, textType } from './text.mjs';

const ZIPS = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'].map(bytes);
const COMPOUND = bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
const ARCHIVES = [
  ['rar', bytes('Rar!\x1a\x07')],
  ['7z', bytes("7z\xbc\xaf'\x1c")],
];

/** The formats whose beginning tells enough, by the name of the library. */
const MEDIA = {
  ...{ jpg: 'jpg', png: 'png', apng: 'png', webp: 'webp', heic: 'heic', gif: 'gif', bmp: 'bmp', tif: 'tif' },
  ...{ amr: 'amr', mp3: 'mp3', m4a: 'm4a', wav: 'wav', mp4: 'mp4' },
};
/** A format to save as, for formats that are known and not taken. */
const SAVE_AS = {
  ...{ avif: 'jpg', psd: 'png', ico: 'png', jp2: 'jpg', jxl: 'jpg', cr2: 'jpg', dng: 'jpg', rtf: 'docx', ps: 'pdf' },
  ...{ mov: 'mp4', avi: 'mp4', mkv: 'mp4', webm: 'mp4', flv: 'mp4', asf: 'mp4', mpg: 'mp4', '3gp': 'mp4', m4v: 'mp4' },
  ...{ flac: 'mp3', ogg: 'mp3', opus: 'mp3', oga: 'mp3', aac: 'm4a', ape: 'mp3', mid: 'mp3', ac3: 'mp3' },
  ...{ tar: 'zip', gz: 'zip', bz2: 'zip', xz: 'zip', zst: 'zip', lzh: 'zip', cab: 'zip', arj: 'zip', djvu: 'pdf' },
};
const PDF_HEADER = /%PDF-\d\.\d/;
const PDF_HEADER_WITHIN = 1024;

/**
 * The type of a content, by its bytes alone; the declared name only distinguishes kinds of one format. `depth` is the
 * number of containers around it. @throws Refused
 */
export async function typeOf(content, name, budget, depth = 0) {
  if (isProgram(content)) throw new Refused('file-is-program', { entry: name });
  const inspect = (part, partName) => typeOf(part, partName, budget, depth + 1);
  if (ZIPS.some((magic) => startsWith(content, magic))) return zipType(content, { name, budget, depth, inspect });
  if (startsWith(content, COMPOUND)) return compoundType(content, { name, inspect });
  const archive = ARCHIVES.find(([, magic]) => startsWith(content, magic))?.[0];
  if (archive) return sevenZipOrRar(content, archive, { name, budget, depth, inspect });
  const found = (await fileTypeFromBuffer(content))?.ext;
  if (found in MEDIA) return found === 'mp4' && /\.m4a$/i.test(name) ? 'm4a' : MEDIA[found];
  if (/\.eml$/i.test(name) && (await mailType(content, inspect))) return 'eml';
  if (PDF_HEADER.test(content.toString('latin1', 0, PDF_HEADER_WITHIN))) return 'pdf';
  if (found in SAVE_AS) throw new Refused('file-save-as', { entry: name, format: found, as: SAVE_AS[found] });
  const text = textOf(content);
  if (text === undefined) throw new Refused('file-type-not-allowed', { entry: name });
  return textType(text, name);
}
