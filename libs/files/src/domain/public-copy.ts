/** Types that hold nothing but what they show; everybody gets the original. */
const WITHOUT_METADATA = ['text/plain', 'text/csv', 'application/xml', 'image/bmp', 'audio/amr'];
const OFFICE = 'application/vnd.openxmlformats-officedocument.';
/** Types of which a copy without metadata is made for strangers. */
const COPIED = [
  ...['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/tiff', 'application/pdf'],
  ...['wordprocessingml.document', 'spreadsheetml.sheet', 'presentationml.presentation'].map((kind) => OFFICE + kind),
];

/** The form in which strangers get an open file. */
export type Publicity = 'original' | 'copy' | 'nothing';

/** The form in which strangers get a type of file: none where metadata such as position and author cannot be removed. */
export const publicityOf = (type: string): Publicity =>
  WITHOUT_METADATA.includes(type) ? 'original' : COPIED.includes(type) ? 'copy' : 'nothing';

/** The types that can be published, for people. */
export const PUBLISHABLE = 'pdf, docx, xlsx, pptx, jpg, png, webp, gif, tif, bmp, txt, csv, xml';
