import { Buffer } from 'node:buffer';
import { TextDecoder } from 'node:util';
import PostalMime from 'postal-mime';
import { Parser } from 'saxen';
import { CONTROL, mustBeHarmless } from './harmful.mjs';
import { Refused } from './refused.mjs';

const END_OF_FILE = 0x1a;

/** The text of a content in UTF-8, UTF-16 with a byte order mark, or GB18030; undefined when it is none. */
export function textOf(content) {
  let end = content.length;
  while (end > 0 && content[end - 1] === END_OF_FILE) end--;
  const body = content.subarray(0, end);
  const mark = body.length >= 2 ? body.readUInt16BE(0) : 0;
  const encodings = mark === 0xfffe ? ['utf-16le'] : mark === 0xfeff ? ['utf-16be'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(body);
      return CONTROL.test(text) ? undefined : text;
    } catch {
      // It is not in this encoding.
    }
  }
  return undefined;
}

const SCRIPT = /^(?:#!|<\?php|<%|@echo off)/i;
const PAGE =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype (?:html|svg)|html|head|body|script|svg|iframe|style|meta|link|xsl:)/i;
const INVOICE = /invoice|^xbrl$/i;

/** The type of a text: an XML invoice, a table when the name says so, or text. @throws Refused */
export function textType(text, name) {
  const start = text.trimStart();
  if (SCRIPT.test(start)) throw new Refused('file-is-program', { entry: name });
  if (PAGE.test(start.slice(0, 4096)))
    throw new Refused('file-save-as', { entry: name, format: 'html, svg', as: 'pdf' });
  const root = start.startsWith('<') ? rootOf(start) : undefined;
  if (root !== undefined && INVOICE.test(root)) return 'xml';
  if (start.startsWith('<?xml')) throw new Refused('file-save-as', { entry: name, format: 'xml', as: 'pdf' });
  return /\.csv$/i.test(name) ? 'csv' : 'txt';
}

/** The local name of the root of a document in XML; undefined when it is not well formed. */
function rootOf(text) {
  let root;
  let faults = 0;
  const parser = new Parser();
  parser.on('error', () => faults++);
  parser.on('warn', () => undefined);
  parser.on('openTag', (tag) => (root ??= tag.slice(tag.indexOf(':') + 1)));
  try {
    parser.parse(text);
  } catch {
    return undefined;
  }
  return faults === 0 ? root : undefined;
}

const HEADER =
  /^(?:(?:from|to|date|subject|received|message-id|mime-version|return-path|x-[\w-]+): .*\r?\n(?:[ \t].*\r?\n)*){2}/i;

/** True for an e-mail. Its attachments are inspected. @throws Refused when one is a program or has macros */
export async function mailType(content, inspect) {
  if (!HEADER.test(content.toString('latin1', 0, 65_536).trimStart())) return false;
  const { attachments } = await PostalMime.parse(content);
  for (const { content: attached, filename } of attachments)
    await mustBeHarmless(Buffer.from(attached), filename ?? 'attachment', inspect);
  return true;
}
