/** Types that hold nothing but what they show; everybody gets the original. */
const WITHOUT_METADATA = ['text/plain', 'text/csv', 'application/xml', 'image/bmp', 'audio/amr'];
const OFFICE = 'application/vnd.openxmlformats-officedocument.';
/** Types of which a copy without metadata is made for strangers. */
const COPIED = [
  ...['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/tiff', 'application/pdf'],
  ...['wordprocessingml.document', 'spreadsheetml.sheet', 'presentationml.presentation'].map((kind) => OFFICE + kind),
];

/** What strangers get of a file that is open to them. */
export type Publicity = 'original' | 'copy' | 'nothing';

/** What strangers get of a type: nothing where positions, authors and other metadata cannot be taken out. */
export const publicityOf = (type: string): Publicity =>
  WITHOUT_METADATA.includes(type) ? 'original' : COPIED.includes(type) ? 'copy' : 'nothing';

/** The types that can be published, for people. */
export const PUBLISHABLE = 'pdf, docx, xlsx, pptx, jpg, png, webp, gif, tif, bmp, txt, csv, xml';
