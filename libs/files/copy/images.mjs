import sharp from 'sharp';

sharp.cache(false);
sharp.concurrency(1);

/** The most pixels of all pages: a picture that has to be turned is held in memory, three bytes for each. */
const MOST_PIXELS = 120_000_000;
/** Nearly without loss; a picture without loss stays so. */
const OUTPUT = {
  jpeg: { quality: 95, chromaSubsampling: '4:4:4' },
  png: {},
  webp: { quality: 95 },
  gif: {},
  tiff: { compression: 'deflate' },
};
const PAGED = ['webp', 'gif', 'tiff'];

/**
 * The same picture drawn anew, upright: what is not drawn (EXIF, XMP, IPTC, comments, previews, what follows the end) is gone.
 * Films keep their frames, scans their pages. @throws Error for a picture that is damaged or has too many pixels
 */
export async function copyOfImage(content, format) {
  const input = { failOn: 'error', limitInputPixels: MOST_PIXELS, ...(PAGED.includes(format) && { pages: -1 }) };
  const { isLossless } = format === 'webp' ? webp(content) : { isLossless: false };
  return sharp(content, input)
    .autoOrient()
    .toFormat(format, isLossless ? { lossless: true } : OUTPUT[format])
    .toBuffer();
}

/** The kind of the first picture of a WebP file (RFC 9649): `VP8L` has no loss. */
const webp = (content) => ({ isLossless: content.subarray(0, 4096).includes('VP8L') });
