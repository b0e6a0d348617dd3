import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { TypeSniffer } from './file-type.js';
import { testZip } from '../test/zip.js';

/** The type of a content that arrives in pieces. */
async function typeOf(content: Buffer, name = 'declared.bin', piece = 1000) {
  const sniffer = new TypeSniffer();
  for (let at = 0; at < content.length; at += piece) sniffer.take(content.subarray(at, at + piece));
  return sniffer.type(name);
}

const hex = (digits: string) => Buffer.from(digits, 'hex');
const padded = (start: Buffer) => Buffer.concat([start, Buffer.alloc(3000)]);

test.each([
  ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'pdf'],
  ['a PNG', padded(hex('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154')), 'png'],
  ['a JPEG', padded(hex('ffd8ffe000104a46494600010100000100010000')), 'jpg'],
  ['a WebP', padded(Buffer.from('RIFF\x24\0\0\0WEBPVP8 ', 'latin1')), 'webp'],
  ['a Word document', testZip(['[Content_Types].xml', 'word/document.xml']), 'docx'],
  ['one whose types come last', testZip(['_rels/.rels', 'word/document.xml', '[Content_Types].xml']), 'docx'],
  ['an Excel workbook', testZip(['[Content_Types].xml', 'xl/workbook.xml']), 'xlsx'],
  ['a presentation', testZip(['[Content_Types].xml', 'ppt/presentation.xml']), 'pptx'],
  ['an OFD', testZip(['OFD.xml', 'Doc_0/Document.xml']), 'ofd'],
  ['text in UTF-8', Buffer.from('获得省级优秀服务机构称号。\r\n'), 'txt'],
  ['text in GB18030', iconv.encode('获得省级优秀服务机构称号，㐀𠀀。', 'gb18030'), 'txt'],
])('%s is taken', async (_, content, type) => {
  for (const piece of [1, 7, 4096]) expect(await typeOf(content, 'declared.bin', piece)).toBe(type);
});

test('text is a table when its name says so, and nothing else is what its name says', async () => {
  expect(await typeOf(Buffer.from('名称,年份\n甲,2025\n'), '奖励.CSV')).toBe('csv');
  expect(await typeOf(Buffer.from('just text'), 'picture.png')).toBe('txt');
  expect(await typeOf(Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), 'harmless.pdf')).toBeUndefined();
});

test.each([
  ['a program', Buffer.from('MZ\x90\0\x03\0\0\0\x04', 'latin1')],
  ['a shell script', Buffer.from('#!/bin/sh\nrm -rf /\n')],
  ['a web page', Buffer.from('\uFEFF \n<!doctype html><script>alert(1)</script>')],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ['a plain zip', testZip(['evil.exe'])],
  ['a document with macros', testZip(['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'])],
  ['a binary workbook', testZip(['[Content_Types].xml', 'xl/workbook.bin'])],
  ['a zip cut short', testZip(['[Content_Types].xml', 'word/document.xml']).subarray(0, -30)],
  ['a GIF', Buffer.from('GIF89a\x01\0\x01\0\0\0\0', 'latin1')],
  ['bytes that are no text', Buffer.from([0xff, 0xff, 0x41, 0x80])],
  ['text with a NUL', Buffer.from('text\0more')],
  ['compressed bytes', deflateRawSync(Buffer.alloc(5000, 'abc'))],
])('%s is not taken', async (_, content) => {
  for (const piece of [1, 4096]) expect(await typeOf(content, 'declared.bin', piece)).toBeUndefined();
});

test('whatever the bytes and however they come, there is one answer', async () => {
  const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));
  const started = fc.constantFrom('', 'PK\x03\x04', '%PDF-', 'PK\x05\x06').map((start) => Buffer.from(start, 'latin1'));
  await fc.assert(
    fc.asyncProperty(started, bytes, fc.integer({ min: 1, max: 50 }), async (start, rest, piece) => {
      const content = Buffer.concat([start, rest]);
      expect(await typeOf(content, 'x', piece)).toBe(await typeOf(content, 'x', 1000));
    }),
  );
});
