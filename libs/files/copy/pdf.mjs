import { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { withoutSegments } from './jpeg.mjs';

const MOST_BYTES = 200 * 1024 * 1024;

const names = (...all) => all.map((one) => PDFName.of(one));
/** Entries of any dictionary that say who made something, when, and with which program. */
const ABOUT = names('Metadata', 'PieceInfo', 'LastModified', 'CreationDate', 'ModDate');
/** Those of a note of a reader: its title is a name (ISO 32000-1, 12.5.6.2). */
const ABOUT_NOTE = names('T', 'M', 'NM', 'CreationDate');
const NOTES = names(
  ...['Text', 'FreeText', 'Line', 'Square', 'Circle', 'Polygon', 'PolyLine', 'Highlight', 'Underline', 'Squiggly'],
  ...['StrikeOut', 'Stamp', 'Caret', 'Ink'],
);
const [SUBTYPE, TYPE, FILTER] = names('Subtype', 'Type', 'Filter');
const [DCT, JPX, FLATE] = names('DCTDecode', 'JPXDecode', 'FlateDecode');
const [ATTACHED, SIGNED] = names('EmbeddedFile', 'Sig');

/**
 * The same pages without what is known about the document, earlier versions, names of annotators and metadata of pictures.
 * @throws Error for a document that is locked or signed, or has files attached
 */
export async function copyOfPdf(content) {
  const document = await PDFDocument.load(content, { updateMetadata: false, throwOnInvalidObject: false });
  const { context } = document;
  context.trailerInfo.Info = undefined;
  context.trailerInfo.ID = undefined;
  const used = reachable(context);
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!used.has(ref)) context.delete(ref);
    else if (object instanceof PDFRawStream) context.assign(ref, withoutMetadata(object));
  }
  return Buffer.from(await document.save({ addDefaultPage: false, updateFieldAppearances: false }));
}

/** The objects that the pages need; what only earlier versions had is not among them. Strips each on the way. */
function reachable(context) {
  const used = new Set();
  const waiting = [context.trailerInfo.Root];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (object instanceof PDFRef) {
      if (used.has(object)) continue;
      used.add(object);
      waiting.push(context.lookup(object));
    } else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof PDFStream || object instanceof PDFDict) {
      const dict = object instanceof PDFStream ? object.dict : object;
      strip(dict);
      waiting.push(...dict.values());
    }
  }
  return used;
}

function strip(dict) {
  const type = dict.get(TYPE);
  if (type === ATTACHED || type === SIGNED) throw new Error(`a document with ${type} is not copied`);
  for (const entry of ABOUT) dict.delete(entry);
  if (NOTES.includes(dict.get(SUBTYPE))) for (const entry of ABOUT_NOTE) dict.delete(entry);
}

/** A picture in JPEG loses its segments; other streams have nothing but what is shown. */
function withoutMetadata(stream) {
  const given = stream.dict.lookup(FILTER);
  const filters = given instanceof PDFArray ? given.asArray() : given ? [given] : [];
  if (filters.includes(JPX) && /uuid|xml /.test(Buffer.from(stream.contents).toString('latin1', 0, 65_536)))
    throw new Error('a picture in JPEG 2000 has metadata');
  if (!filters.includes(DCT)) return stream;
  let content = Buffer.from(stream.contents);
  for (const filter of filters.slice(0, -1)) {
    if (filter !== FLATE) throw new Error(`a picture in ${filter} is not copied`);
    content = inflateSync(content, { maxOutputLength: MOST_BYTES });
  }
  stream.dict.set(FILTER, DCT);
  stream.dict.delete(PDFName.of('DecodeParms'));
  return PDFRawStream.of(stream.dict, withoutSegments(content));
}
