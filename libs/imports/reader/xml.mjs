import { TextDecoder } from 'node:util';
import { Parser } from 'saxen';
import { limits, Over } from './limits.mjs';

/** The most elements of a part for each cell that a sheet may have. */
const ELEMENTS_PER_CELL = 4;
/** The most characters of a text as written in XML: a cell has 32,767, and an escape has six. */
const LONGEST_TEXT = 200_000;

/** The name without the prefix of its namespace. */
const localName = (name) => name.slice(name.indexOf(':') + 1);

/**
 * Parses a part of a workbook. `open` gets the name of each element and a function for its attributes, `close` the name,
 * `text` its text. Entities of the part's own are not expanded.
 */
export function parseXml(content, { open, close = () => undefined, text = () => undefined }) {
  const parser = new Parser();
  let [elements, length] = [0, 0];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('openTag', (name, attributesOf) => {
    if (++elements > limits.cells * ELEMENTS_PER_CELL) throw new Over('cells');
    length = 0;
    open(localName(name), () => decoded(attributesOf()));
  });
  parser.on('closeTag', (name) => close(localName(name)));
  const told = (piece) => {
    length += piece.length;
    if (length > LONGEST_TEXT) throw new Over('text');
    text(piece);
  };
  parser.on('text', (piece) => told(withCharacters(piece)));
  parser.on('cdata', told);
  parser.parse(new TextDecoder().decode(content));
}

const NAMED = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const LAST_POINT = 0x10ffff;

/** Replaces the references to characters; the parser's own decoding cuts points beyond U+FFFF, as those of rare names. */
const withCharacters = (text) =>
  text.replace(/&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|(\w+));/g, (written, decimal, hex, name) => {
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    if (name) return NAMED[name] ?? written;
    return point <= LAST_POINT ? String.fromCodePoint(point) : written;
  });

const decoded = (attributes) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), withCharacters(value)]));
