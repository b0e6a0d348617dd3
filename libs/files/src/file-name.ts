import type { FileExtension, SEALED } from './file-type.js';

const LONGEST = 120;
/**
 * Control and invisible characters (also those that reverse the direction of writing) and those that file systems
 * reject.
 */
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu;
const SAME: Readonly<Record<string, FileExtension>> = { jpeg: 'jpg', jpe: 'jpg', tiff: 'tif', heif: 'heic' };

/** The file name that its owner declared, without a path, safe to show, with the extension of its content. */
export function fileName(declared: string, extension: FileExtension | typeof SEALED): string {
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

/** Content-Disposition of a download, which browsers never show in the page itself (RFC 6266, RFC 8187). */
export function attachment(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
