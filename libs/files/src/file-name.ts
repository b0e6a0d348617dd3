import type { FileExtension } from './file-type.js';

const LONGEST = 120;
/** Control and invisible characters (also those that turn the direction of writing) and what file systems do not take. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu;
const SAME: Readonly<Record<string, FileExtension>> = { jpeg: 'jpg', jpe: 'jpg' };

/** A file's name as its owner declared it, without a path, made fit to be shown, and ending as its content demands. */
export function fileName(declared: string, extension: FileExtension): string {
  const last = declared.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(UNFIT, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const own = /\.([^.]+)$/.exec(clean)?.[1]?.toLowerCase();
  const fits = own !== undefined && (SAME[own] ?? own) === extension;
  const stem = [...(fits ? clean.slice(0, -own.length - 1) : clean)].slice(0, LONGEST).join('');
  return `${stem || 'file'}.${fits ? own : extension}`;
}

/** Content-Disposition of a download, never to be shown in the page it comes from (RFC 6266, RFC 8187). */
export function attachment(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
