import { Buffer } from 'node:buffer';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { copyOfImage } from './images.mjs';
import { withoutSegments } from './jpeg.mjs';

const MOST_BYTES = 200 * 1024 * 1024;
/** The first day that a zip file can name. */
const NO_TIME = new Date(1980, 0, 1);

const IMAGES = { png: 'png', gif: 'gif', webp: 'webp', tif: 'tiff', tiff: 'tiff' };
/** Drawings and fonts, which have no author. */
const KEPT = ['xml', 'rels', 'vml', 'emf', 'wmf', 'bmp', 'ttf', 'odttf', 'fntdata'];
const PACKAGES = ['docx', 'xlsx', 'pptx'];
/** Parts that only serve a machine of the author, such as settings of a printer. */
const BLANK = /(?:^|\/)printerSettings\/[^/]+\.bin$/;

const PROPERTIES = {
  'docProps/core.xml':
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
  'docProps/app.xml': '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
  'docProps/custom.xml':
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
};
/** Parts that list the persons who wrote comments. */
const PERSONS = /(?:people|persons\/[^/]+|commentAuthors|authors)\.xml$/i;
const OF_PERSONS = /((?:^|\s)(?:\w+:)?(?:name|initials|displayName|userId|author))="[^"]*"/g;
const OF_CHANGES = /(\sw:(?:author|initials))="[^"]*"/g;
const PATHS = /(<x15ac:absPath\b[^>]*?\surl)="[^"]*"/g;
const AUTHORS = /<author>[^<]*<\/author>/g;

/**
 * The same document without properties, names of authors, and metadata of its pictures (ECMA-376).
 * @throws Error for parts that cannot be looked into: signatures, films, objects of other programs
 */
export async function copyOfOffice(content, depth = 0) {
  const parts = {};
  for (const [name, part] of Object.entries(unzip(content)))
    parts[name] = [await copyOfPart(name, part, depth), { mtime: NO_TIME }];
  return Buffer.from(zipSync(parts));
}

function unzip(content) {
  let bytes = 0;
  return unzipSync(content, {
    filter: ({ originalSize }) => {
      bytes += originalSize;
      if (bytes > MOST_BYTES) throw new Error('the document is too large');
      return true;
    },
  });
}

async function copyOfPart(name, part, depth) {
  if (name.endsWith('/') || BLANK.test(name)) return new Uint8Array();
  if (name.startsWith('_xmlsignatures/')) throw new Error('a signed document cannot be changed');
  if (Object.hasOwn(PROPERTIES, name))
    return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${PROPERTIES[name]}`);
  const extension = name.split('.').at(-1).toLowerCase();
  // Documents turn their pictures themselves.
  if (extension === 'jpg' || extension === 'jpeg') return withoutSegments(Buffer.from(part));
  if (Object.hasOwn(IMAGES, extension)) return copyOfImage(part, IMAGES[extension]);
  if (PACKAGES.includes(extension) && depth === 0) return copyOfOffice(part, depth + 1);
  if (!KEPT.includes(extension)) throw new Error(`no copy of ${extension} is made`);
  return extension === 'xml' ? withoutPersons(name, part) : part;
}

function withoutPersons(name, part) {
  // Office writes UTF-8; a part in another encoding is none of these.
  const text = strFromU8(part);
  const clean = text.replace(OF_CHANGES, '$1="-"').replace(PATHS, '$1="-"').replace(AUTHORS, '<author>-</author>');
  const copy = PERSONS.test(name) ? clean.replace(OF_PERSONS, '$1="-"') : clean;
  return copy === text ? part : strToU8(copy);
}
