/** A file that is not taken: the code of the refusal without its service, and its details. */
export class Refused extends Error {
  constructor(code, details = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** The limits of what the inspection of one file unpacks, in all its parts together. */
export class Budget {
  constructor({ entries, bytes }) {
    this.entries = entries;
    this.bytes = bytes;
  }

  takeEntry() {
    if (--this.entries < 0) throw new Refused('file-beyond-limits');
  }

  takeBytes(bytes) {
    this.bytes -= bytes;
    if (!(this.bytes >= 0)) throw new Refused('file-beyond-limits');
  }
}
