/** The types taken as evidence. */
const ALLOWED = {
  pdf: 'application/pdf',
  ofd: 'application/ofd',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  wps: 'application/wps-office.wps',
  et: 'application/wps-office.et',
  dps: 'application/wps-office.dps',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  amr: 'audio/amr',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  xml: 'application/xml',
  txt: 'text/plain',
  csv: 'text/csv',
  eml: 'message/rfc822',
  zip: 'application/zip',
  rar: 'application/vnd.rar',
  '7z': 'application/x-7z-compressed',
} as const;
export type FileExtension = keyof typeof ALLOWED;
export const allowedExtensions = Object.keys(ALLOWED) as FileExtension[];
export const allowedTypes = Object.values(ALLOWED);
/** The extension of what cannot be inspected and is kept sealed. */
export const SEALED = 'bin';
export const mimeTypeOf = (extension: FileExtension | typeof SEALED): string =>
  extension === SEALED ? 'application/octet-stream' : ALLOWED[extension];
