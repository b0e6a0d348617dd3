import { Buffer } from 'node:buffer';
import { buffer } from 'node:stream/consumers';
import { TextDecoder } from 'node:util';
import { Parser } from 'saxen';
import { fromBufferPromise } from 'yauzl';
import { archiveEntry } from './archives.mjs';
import { isProgram, mustBeHarmless } from './harmful.mjs';
import { Refused } from './refused.mjs';

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.';
const MAIN = {
  [`${DOCUMENT}wordprocessingml.document.main+xml`]: 'docx',
  [`${DOCUMENT}spreadsheetml.sheet.main+xml`]: 'xlsx',
  [`${DOCUMENT}presentationml.presentation.main+xml`]: 'pptx',
};
/** Content types of the other main parts, and what to save them as. */
const OTHER_MAIN = [
  [/sheet\.binary/i, 'xlsx'],
  [/wordprocessingml|ms-word/i, 'docx'],
  [/spreadsheetml|ms-excel/i, 'xlsx'],
  [/presentationml|ms-powerpoint/i, 'pptx'],
];
const MACROS = /vbaProject|macroEnabled|macrosheet/i;
/** Parts by which other packages are known. */
const OTHERS = [
  ['Index/Document.iwa', 'pages', 'pdf'],
  ['Index/Tables/DataList.iwa', 'numbers', 'xlsx'],
  ['AndroidManifest.xml', 'apk', 'png'],
  ['META-INF/container.xml', 'epub', 'pdf'],
  ['content.xml', 'odt, ods, odp', 'docx, xlsx, pptx'],
];
const HEAD = 64;

/** The type of a zip file by the parts of its directory. @throws Refused */
export async function zipType(content, context) {
  const { name } = context;
  const zip = await openZip(content, context.budget);
  if (zip.entries.has('[Content_Types].xml')) return officeType(zip, context);
  if (zip.entries.has('OFD.xml')) {
    await inspectParts(zip, context);
    return 'ofd';
  }
  const other = OTHERS.find(([part]) => zip.entries.has(part));
  if (other) throw new Refused('file-save-as', { entry: name, format: other[1], as: other[2] });
  if (context.depth > 0) throw new Refused('file-archive-nested', { entry: name });
  for (const [entryName, entry] of zip.entries) await archiveEntry(await zip.read(entry), entryName, context.inspect);
  if (zip.entries.size === 0) throw new Refused('file-broken', { entry: name });
  return 'zip';
}

async function openZip(content, budget) {
  const entries = new Map();
  const archive = await fromBufferPromise(content, { strictFileNames: false }).catch(broken);
  try {
    for await (const entry of archive.eachEntry()) {
      budget.takeEntry();
      if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry);
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    broken();
  }
  const open = (entry) => {
    if (entry.isEncrypted()) throw new Refused('file-locked', { entry: entry.fileName });
    return archive.openReadStreamPromise(entry);
  };
  return {
    entries,
    read: async (entry) => {
      budget.takeBytes(entry.uncompressedSize);
      const stream = await open(entry);
      // It fails once it is longer than declared.
      return buffer(stream).catch(broken);
    },
    /** Its first bytes. */
    head: async (entry) => {
      let head = Buffer.alloc(0);
      for await (const chunk of await open(entry)) {
        head = Buffer.concat([head, chunk]);
        if (head.length >= HEAD) break;
      }
      return head.subarray(0, HEAD);
    },
  };
}

function broken() {
  throw new Refused('file-broken');
}

/** ECMA-376: the main part is named by the relationships of the package, its kind by the content types. */
async function officeType(zip, context) {
  const part = async (path) => {
    const entry = zip.entries.get(path);
    return entry ? zip.read(entry) : broken();
  };
  const types = { parts: new Map(), extensions: new Map() };
  eachElement(await part('[Content_Types].xml'), (tag, { PartName, Extension, ContentType = '' }) => {
    if (tag === 'Override' && PartName) types.parts.set(pathOf(PartName), ContentType);
    if (tag === 'Default' && Extension) types.extensions.set(Extension.toLowerCase(), ContentType);
  });
  let main;
  eachElement(await part('_rels/.rels'), (tag, { Type = '', Target = '' }) => {
    if (tag === 'Relationship' && Type.endsWith('/officeDocument')) main ??= pathOf(Target);
  });
  if (!zip.entries.has(main)) broken();
  const typeOfPart = (path) =>
    types.parts.get(path) ?? types.extensions.get(path.split('.').at(-1).toLowerCase()) ?? '';
  const mainType = typeOfPart(main);
  const { name } = context;
  if (/sheet\.binary/i.test(mainType)) throw new Refused('file-save-as', { entry: name, format: 'xlsb', as: 'xlsx' });
  for (const path of zip.entries.keys())
    if (MACROS.test(typeOfPart(path)) || MACROS.test(path)) throw new Refused('file-has-macros', { entry: name });
  const type = MAIN[mainType];
  if (!type) {
    const [, as = 'pdf'] = OTHER_MAIN.find(([pattern]) => pattern.test(mainType)) ?? [];
    const format = /template/i.test(mainType) ? 'dotx, xltx, potx' : /slideshow/i.test(mainType) ? 'ppsx' : mainType;
    throw new Refused('file-save-as', { entry: name, format, as });
  }
  await inspectParts(zip, context);
  return type;
}

const pathOf = (target) => decodeURI(target).replace(/^\/|^\.\//, '');

const CONTAINERS = ['PK\x03\x04', '\xd0\xcf\x11\xe0'];

/** A package may embed pictures, fonts and other documents, but no program and no macros. */
async function inspectParts(zip, { inspect }) {
  for (const [path, entry] of zip.entries) {
    const head = await zip.head(entry);
    if (isProgram(head)) throw new Refused('file-is-program', { entry: path });
    if (CONTAINERS.includes(head.toString('latin1', 0, 4))) await mustBeHarmless(await zip.read(entry), path, inspect);
  }
}

function eachElement(content, onElement) {
  const parser = new Parser();
  parser.on('error', broken);
  parser.on('openTag', (tag, attributesOf) => onElement(tag.slice(tag.indexOf(':') + 1), attributesOf()));
  try {
    parser.parse(new TextDecoder().decode(content));
  } catch {
    broken();
  }
}
