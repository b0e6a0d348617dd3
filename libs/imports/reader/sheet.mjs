import { RichText, textOf } from './cells.mjs';
import { limits, Over, rowOf } from './limits.mjs';
import { parseXml } from './xml.mjs';

const ROWS_OF_FORMAT = 1_048_576;

/**
 * The rows of a sheet that have a text. With `most`, it reads no more than so many rows, of a sheet that may end in the
 * middle.
 */
export function rowsOfSheet(content, context, most = Infinity) {
  const sheet = new Sheet(context, most);
  try {
    parseXml(content, sheet.handlers);
  } catch (error) {
    if (most === Infinity) throw error;
  }
  return sheet.rows;
}

/** The first rows are read. */
class Enough extends Error {}

/** Collects the rows of a sheet while it is parsed. */
class Sheet {
  rows = [];
  #texts = [];
  #cell;
  #rich = new RichText();
  #inValue = false;
  #row = 0;
  #column = 0;
  #cells = 0;
  #room = limits.text;

  constructor(context, most) {
    const closing = {
      c: () => this.#endCell(context),
      v: () => (this.#inValue = false),
      row: () => this.#endRow(most),
    };
    this.handlers = {
      open: (name, attributesOf) => this.#open(name, attributesOf),
      text: (piece) => {
        if (this.#inValue) this.#cell.value += piece;
        else if (this.#cell) this.#rich.text(piece);
      },
      close: (name) => (closing[name] ? closing[name]() : this.#rich.close(name)),
    };
  }

  #open(name, attributesOf) {
    if (name === 'row') {
      const { r = this.#row + 1 } = attributesOf();
      this.#row = rowNumber(r);
      this.#column = 0;
    } else if (name === 'c') {
      if (++this.#cells > limits.cells) throw new Over('cells');
      const { r, t, s } = attributesOf();
      this.#column = r === undefined ? this.#column + 1 : columnOf(r);
      this.#cell = { type: t, style: s, value: '' };
    } else if (name === 'v' && this.#cell) this.#inValue = true;
    else this.#rich.open(name);
  }

  #endCell(context) {
    const text = textOf({ ...this.#cell, said: this.#rich.take() }, context).trim();
    this.#cell = undefined;
    if (text === '') return;
    this.#room -= text.length;
    if (this.#room < 0) throw new Over('text');
    if (this.#row > limits.rows) throw new Over('rows');
    this.#texts[this.#column - 1] = text;
  }

  #endRow(most) {
    if (this.#texts.length > 0) this.rows.push(rowOf(this.#row, this.#texts));
    this.#texts = [];
    if (this.rows.length >= most) throw new Enough();
  }
}

function rowNumber(text) {
  const row = Number(text);
  if (!(row >= 1 && row <= ROWS_OF_FORMAT)) throw new Error('there is no such row');
  return row;
}

function columnOf(address) {
  const [, letters] = /^([A-Z]{1,3})\d{1,7}$/.exec(address) ?? [];
  if (letters === undefined) throw new Error('there is no such cell');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
