import { Readable } from 'node:stream';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { typeOf } from '../inspect/content.mjs';
import { Budget } from '../inspect/refused.mjs';
import { archives } from '../test/archives.js';
import { attachedOf, compoundOf, excel, officeOf, record, slides, word, zipOf } from '../test/documents.js';
import { refuse } from './domain/file-refusals.js';
import { inspectFile } from './inspect-file.js';

const stays = new AbortController().signal;
const limits = { entries: 10_000, bytes: 10_000_000 };
/** The type of a content, or the code of its refusal and the part that it names. */
async function inspected(content: Buffer, name = 'declared.bin'): Promise<string> {
  try {
    return await typeOf(content, name, new Budget(limits));
  } catch (error) {
    const { code, details } = error as { code: string; details: Record<string, string> };
    return [code, details['entry'], details['as']].filter(Boolean).join(' ');
  }
}

const hex = (digits: string) => Buffer.concat([Buffer.from(digits, 'hex'), Buffer.alloc(3000)]);
const text = (content: string) => Buffer.from(content);
const bytes = (content: string) => Buffer.from(content, 'latin1');
const program = bytes('MZ\x90\0\x03\0\0\0\x04');
/** A page has its content, annotations and picture. */
const pages = Object.fromEntries(
  Array.from({ length: 1100 }, (_, n) =>
    ['Content.xml', 'Annotations.xml', 'Res/Image.jpg'].map((part) => [`Doc_0/Pages/Page_${n}/${part}`, '<x/>']),
  ).flat(),
);
const brand = (name: string) => Buffer.concat([bytes(`\0\0\0\x18ftyp${name}\0\0\0\0mif1${name}`), Buffer.alloc(300)]);
const mail = (attachment: Buffer) =>
  text(
    'From: a@example.cn\r\nTo: b@example.cn\r\nSubject: =?utf-8?B?5oql5ZGK?=\r\nMIME-Version: 1.0\r\n' +
      'Content-Type: multipart/mixed; boundary=part\r\n\r\n--part\r\nContent-Type: text/plain\r\n\r\nhello\r\n' +
      '--part\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n' +
      `Content-Transfer-Encoding: base64\r\n\r\n${attachment.toString('base64')}\r\n--part--\r\n`,
  );

test.each<[string, Buffer, string, ...[string?]]>([
  ['a PDF', bytes('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'pdf'],
  ['a PDF behind other bytes', bytes(`${'\r\n'.repeat(500)}%PDF-1.4\n%âãÏÓ`), 'pdf'],
  ['an OFD', zipOf({ 'OFD.xml': '<ofd:OFD/>', 'Doc_0/Document.xml': '<x/>' }), 'ofd'],
  ['an OFD of 1,100 pages', zipOf({ 'OFD.xml': '<ofd:OFD/>', ...pages }), 'ofd'],
  ['a Word document', officeOf('word/document.xml', word), 'docx'],
  ['a document of Word for the web', officeOf('word/document2.xml', word), 'docx'],
  ['an Excel workbook', officeOf('xl/workbook.xml', excel), 'xlsx'],
  ['a presentation', officeOf('ppt/presentation.xml', slides), 'pptx'],
  ['an old Word document', compoundOf({ WordDocument: 'x' }), 'doc', '报告.doc'],
  ['an old workbook', compoundOf({ Workbook: record(0x85, [0, 0, 0, 0, 0, 0]) }), 'xls', 'a.xls'],
  ['an old presentation', compoundOf({ 'PowerPoint Document': 'x' }), 'ppt', 'a.ppt'],
  ['a WPS text', compoundOf({ WordDocument: 'x' }), 'wps', '报告.WPS'],
  ['a WPS table', compoundOf({ Workbook: record(0x0a, []) }), 'et', 'a.et'],
  ['WPS slides', compoundOf({ 'PowerPoint Document': 'x' }), 'dps', 'a.dps'],
  ['an encrypted workbook', compoundOf({ EncryptedPackage: 'x', EncryptionInfo: 'y' }), 'xlsx', 'a.xlsx'],
  ['a JPEG', hex('ffd8ffe000104a46494600010100000100010000'), 'jpg'],
  ['a PNG', hex('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154'), 'png'],
  ['a WebP', Buffer.concat([bytes('RIFF\x24\0\0\0WEBPVP8 '), Buffer.alloc(300)]), 'webp'],
  ['a HEIC', brand('heic'), 'heic'],
  ['a GIF', hex('47494638396101000100'), 'gif'],
  ['a BMP', hex('424d460000000000000036000000280000000200000002000000010018'), 'bmp'],
  ['a TIFF', hex('49492a0008000000'), 'tif'],
  ['an AMR', Buffer.concat([bytes('#!AMR\n'), Buffer.alloc(300)]), 'amr'],
  ['an MP3', hex('49443303000000000000fffb9064'), 'mp3'],
  ['an M4A', brand('M4A '), 'm4a'],
  ['a WAV', Buffer.concat([bytes('RIFF\x24\0\0\0WAVEfmt '), Buffer.alloc(300)]), 'wav'],
  ['an MP4', brand('isom'), 'mp4'],
  ['sound recorded as MP4', brand('mp42'), 'm4a', '录音.m4a'],
  ['an invoice', text('<?xml version="1.0" encoding="UTF-8"?>\n<EInvoice><Header/></EInvoice>'), 'xml'],
  ['an invoice in XBRL', text('<xbrl xmlns="http://www.xbrl.org/2003/instance"/>'), 'xml'],
  ['text', text('获得省级优秀服务机构称号。\r\n'), 'txt'],
  ['text with an angle bracket first', text('<通知>自即日起执行。\n'), 'txt'],
  ['text that begins like a program', text('MZ项目说明'), 'txt'],
  ['text in GB18030', iconv.encode('获得省级优秀服务机构称号，㐀𠀀。', 'gb18030'), 'txt'],
  ['text in UTF-16', Buffer.concat([bytes('\xff\xfe'), iconv.encode('名称', 'utf-16le')]), 'txt'],
  [
    'text with the end of DOS',
    Buffer.concat([iconv.encode('名称,年份\r\n', 'gb18030'), bytes('\x1a')]),
    'csv',
    'a.CSV',
  ],
  ['a table', text('名称,年份\n甲,2025\n'), 'csv', '奖励.csv'],
  ['an e-mail', mail(text('%PDF-1.7')), 'eml', '往来.eml'],
  ['a zip', zipOf({ '合同/a.txt': 'x', 'b.pdf': '%PDF-1.4', '__MACOSX/._b.pdf': bytes('\0\x05\x16\x07\0') }), 'zip'],
  ['a rar', archives.rar, 'rar'],
  ['a 7z', archives.seven, '7z'],
])('%s is taken', async (_, content, type, ...names) => {
  expect(await inspected(content, ...names)).toBe(type);
});

const vba = '<Override PartName="/word/x.bin" ContentType="application/vnd.ms-office.vbaProject"/>';
test.each<[string, Buffer, string, ...[string?]]>([
  ['a program', program, 'file-is-program a.pdf', 'a.pdf'],
  ['a program for Linux', bytes('\x7fELF\x02\x01\x01'), 'file-is-program a', 'a'],
  ['a shell script', text('#!/bin/sh\nrm -rf /\n'), 'file-is-program a.txt', 'a.txt'],
  ['a batch file', text('@echo off\r\ndel *.*'), 'file-is-program a.txt', 'a.txt'],
  ['a web page', text('\uFEFF \n<!doctype html><script>'), 'file-save-as a.txt pdf', 'a.txt'],
  ['an SVG', text('<?xml version="1.0"?><svg onload="alert(1)"/>'), 'file-save-as a pdf', 'a'],
  ['other XML', text('<?xml version="1.0"?><plist/>'), 'file-save-as a pdf', 'a'],
  [
    'a document with macros',
    officeOf('word/document.xml', word, { 'word/vbaProject.bin': 'x' }),
    'file-has-macros a',
    'a',
  ],
  ['macros of another name', officeOf('word/document.xml', word, { 'word/x.bin': 'x' }, vba), 'file-has-macros a', 'a'],
  [
    'a macro document',
    officeOf('w/d.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml'),
    'file-has-macros a',
    'a',
  ],
  [
    'a binary workbook',
    officeOf('xl/workbook.bin', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
    'file-save-as a xlsx',
    'a',
  ],
  ['a template', officeOf('w/d.xml', word.replace('document.main', 'template.main')), 'file-save-as a docx', 'a'],
  [
    'a program in a document',
    officeOf('word/document.xml', word, { 'word/x.png': program }),
    'file-is-program word/x.png',
  ],
  [
    'a program dragged into a document',
    officeOf('word/document.xml', word, {
      'word/o.bin': compoundOf({ '\x01Ole10Native': attachedOf('a.pdf', program) }),
    }),
    'file-is-program a.pdf',
  ],
  ['an old document with macros', compoundOf({ WordDocument: 'x', 'Macros/VBA/dir': 'y' }), 'file-has-macros a', 'a'],
  [
    'an old workbook with a macro sheet',
    compoundOf({ Workbook: record(0x85, [0, 0, 0, 0, 0, 1]) }),
    'file-has-macros a',
    'a',
  ],
  [
    'an old presentation with macros',
    compoundOf({ 'PowerPoint Document': bytes('\x02\0\0\x04\x0c\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0') }),
    'file-has-macros a',
    'a',
  ],
  ['a message of Outlook', compoundOf({ '__properties_version1.0': 'x' }), 'file-save-as a eml', 'a'],
  ['a text of LibreOffice', zipOf({ mimetype: 'x', 'content.xml': '<x/>' }), 'file-save-as a docx, xlsx, pptx', 'a'],
  ['a film for QuickTime', brand('qt  '), 'file-save-as a mp4', 'a'],
  ['a program in a zip', zipOf({ 'a.txt': 'x', 'b.jpg': program }), 'file-is-program b.jpg'],
  ['a zip in a zip', zipOf({ 'a.zip': zipOf({ 'a.txt': 'x' }) }), 'file-archive-nested a.zip'],
  ['an unknown file in a zip', zipOf({ 'a.dat': bytes('\xff\xff\0\0') }), 'file-archive-entry a.dat'],
  ['a zip with a password', archives.zipLocked, 'file-locked 说明.txt'],
  ['a program in a rar', archives.rarBad, 'file-is-program b.txt'],
  ['a program in a 7z', archives.sevenBad, 'file-is-program b.txt'],
  ['a 7z with a password', archives.sevenLocked, 'file-locked **.txt'],
  ['a 7z that hides its names', archives.sevenHidden, 'file-locked a.7z', 'a.7z'],
  ['a program in an e-mail', mail(program), 'file-is-program a.pdf', 'a.eml'],
  ['a zip cut short', zipOf({ 'OFD.xml': 'x' }).subarray(0, -30), 'file-broken'],
  ['a rar cut short', archives.rar.subarray(0, 40), 'file-broken a', 'a'],
  ['a compound file cut short', compoundOf({ WordDocument: 'x' }).subarray(0, 300), 'file-broken'],
  ['a bomb', zipOf({ 'a.txt': Buffer.alloc(20_000_000) }), 'file-beyond-limits'],
  ['bytes that are no text', bytes('\xff\xff\x41\x80'), 'file-type-not-allowed a', 'a'],
  ['text with a NUL', text('text\0more'), 'file-type-not-allowed a', 'a'],
])('%s is not taken', async (_, content, refusal, ...names) => {
  expect(await inspected(content, ...names)).toBe(refusal);
});

const inspect = (content: Buffer, name: string) =>
  inspectFile(() => Promise.resolve(Readable.from([content])), { name, bytes: content.length }, stays);

test('a process of its own inspects one file after another, and the refusal says what to save it as', async () => {
  expect(await inspect(text('just text'), 'picture.png')).toBe('txt');
  const details = { entry: 'a.rtf', format: 'rtf', as: 'docx' };
  const refusal = { code: 'kit.file-save-as', details };
  await expect(inspect(text('{\\rtf1 x}'), 'a.rtf')).rejects.toMatchObject(refusal);
  expect(await inspect(Buffer.alloc(3_000_000, 'text '), 'a.txt')).toBe('txt');
  expect(refuse('file-save-as', details)).toMatchObject({ kind: 'unsupported-type' });
});

test('a photograph is known by its first bytes alone, as the inspector knows it', async () => {
  const photographs = fc.uint8Array({ minLength: 1, maxLength: 200 }).filter(([fourth]) => fourth !== 0xf7);
  await fc.assert(
    fc.asyncProperty(photographs, async (rest) => {
      const content = Buffer.concat([Buffer.from('ffd8ff', 'hex'), rest]);
      const byHead = await inspectFile(
        async () => Readable.from([content]),
        { name: 'a.bin', bytes: content.length },
        stays,
      );
      expect([byHead, await inspected(content)]).toEqual(['jpg', 'jpg']);
    }),
  );
});
