/** Tabs and ends of lines and pages; text contains no other character below the space. */
const ALLOWED_CONTROLS = new Set([0x09, 0x0a, 0x0c, 0x0d]);
const isControl = (byte: number): boolean => (byte < 0x20 && !ALLOWED_CONTROLS.has(byte)) || byte === 0x7f;

/** Finds out whether a stream is text: UTF-8 or GB18030, without control characters. */
export class TextCheck {
  private decoders = ['utf-8', 'gb18030'].map((encoding) => new TextDecoder(encoding, { fatal: true }));
  private isText = true;

  take(chunk: Buffer): void {
    if (!this.isText) return;
    this.decode(chunk);
    this.isText &&= !chunk.some(isControl);
  }

  /** True when all of it was text. */
  end(): boolean {
    this.decode();
    return this.isText;
  }

  private decode(chunk?: Buffer): void {
    this.decoders = this.decoders.filter((decoder) => {
      try {
        decoder.decode(chunk, { stream: chunk !== undefined });
        return true;
      } catch {
        return false;
      }
    });
    this.isText &&= this.decoders.length > 0;
  }
}
