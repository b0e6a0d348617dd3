import { copyOfImage } from './images.mjs';
import { copyOfOffice } from './office.mjs';
import { copyOfPdf } from './pdf.mjs';

const IMAGES = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/tiff': 'tiff',
};

/** The content of a type without positions, authors and other metadata. @throws Error where none can be made */
export async function copyOf(content, type) {
  if (type in IMAGES) return copyOfImage(content, IMAGES[type]);
  if (type === 'application/pdf') return copyOfPdf(content);
  if (type.startsWith('application/vnd.openxmlformats-officedocument.')) return copyOfOffice(content);
  throw new Error(`no copy of ${type} is made`);
}
