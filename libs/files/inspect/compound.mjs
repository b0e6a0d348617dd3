import { Buffer } from 'node:buffer';
import CFB from 'cfb';
import { isProgram, mustBeHarmless } from './harmful.mjs';
import { Refused } from './refused.mjs';

/** The streams by which old Office and WPS documents are known: the type by Microsoft, and that by Kingsoft. */
const DOCUMENTS = [
  ['WordDocument', 'doc', 'wps'],
  ['Workbook', 'xls', 'et'],
  ['Book', 'xls', 'et'],
  ['PowerPoint Document', 'ppt', 'dps'],
];
const ENCRYPTED = /\.(docx|xlsx|pptx|wps|et|dps)$/i;
const MACROS = /^(?:_VBA_PROJECT(?:_CUR)?|VBA|Macros|JSAProject|JSMacros?)$/i;
const OTHERS = [
  ['__properties_version1.0', 'msg', 'eml'],
  ['VisioDocument', 'vsd', 'pdf'],
  ['Catalog', 'Thumbs.db', 'jpg'],
];

/** The type of a compound file (MS-CFB): old Office and WPS, and documents encrypted with a password. @throws Refused */
export async function compoundType(content, { name, inspect }) {
  const file = readCompound(content);
  const streams = new Map();
  for (const [n, path] of file.FullPaths.entries()) {
    const parts = path.split('/').filter(Boolean).slice(1);
    if (parts.some((part) => MACROS.test(part))) throw new Refused('file-has-macros', { entry: name });
    if (parts.length > 0 && file.FileIndex[n].type === 2) streams.set(parts.join('/'), file.FileIndex[n].content);
  }
  for (const [path, stream] of streams)
    if (path.endsWith('\x01Ole10Native')) await inspectAttached(Buffer.from(stream), name, inspect);
  // An encrypted file cannot be looked into; it is kept as a sealed original.
  if (streams.has('EncryptedPackage')) return ENCRYPTED.exec(name)?.[1].toLowerCase() ?? 'docx';
  const [stream, microsoft, kingsoft] = DOCUMENTS.find(([one]) => streams.has(one)) ?? [];
  if (!stream) {
    const [, format, as] = OTHERS.find(([one]) => streams.has(one)) ?? [];
    throw format
      ? new Refused('file-save-as', { entry: name, format, as })
      : new Refused('file-type-not-allowed', { entry: name });
  }
  if (hasMacros(stream, Buffer.from(streams.get(stream)))) throw new Refused('file-has-macros', { entry: name });
  return name.toLowerCase().endsWith(`.${kingsoft}`) ? kingsoft : microsoft;
}

function readCompound(content) {
  try {
    return CFB.read(content, { type: 'buffer' });
  } catch {
    throw new Refused('file-broken');
  }
}

const BOUND_SHEET = 0x85;
const END_OF_GLOBALS = 0x0a;
const MACRO_SHEET = 1;
/** A VBAInfoAtom of 12 bytes (MS-PPT 2.4.10): persistIdRef, then fHasMacros. */
const VBA_INFO = Buffer.from([0x02, 0x00, 0x00, 0x04, 0x0c, 0x00, 0x00, 0x00]);

function hasMacros(stream, content) {
  if (stream === 'PowerPoint Document') {
    const at = content.indexOf(VBA_INFO);
    return at >= 0 && at + 16 <= content.length && content.readUInt32LE(at + 12) === 1;
  }
  if (stream === 'WordDocument') return false;
  // The records of a workbook (MS-XLS 2.4.28): one for each sheet, with its kind.
  for (let at = 0; at + 4 <= content.length; at += 4 + content.readUInt16LE(at + 2)) {
    const record = content.readUInt16LE(at);
    if (record === END_OF_GLOBALS) return false;
    if (record === BOUND_SHEET && content[at + 4 + 5] === MACRO_SHEET) return true;
  }
  return false;
}

/** An object that somebody dragged into a document (MS-OLEDS 2.3.6): label, paths, then the file itself. */
async function inspectAttached(native, name, inspect) {
  let at = 6;
  const text = () => {
    const end = native.indexOf(0, at);
    const found = native.toString('latin1', at, end);
    at = end + 1;
    return found;
  };
  const label = text();
  text();
  at += 4;
  const path = at + 4 <= native.length ? native.readUInt32LE(at) : 0;
  at += 4 + path;
  const length = at + 4 <= native.length ? native.readUInt32LE(at) : 0;
  const attached = native.subarray(at + 4, at + 4 + length);
  if (isProgram(attached)) throw new Refused('file-is-program', { entry: label || name });
  await mustBeHarmless(attached, label || name, inspect);
}
