import { dateFromSerial, getFormatFromId, isDateFormat } from 'numfmt';
import { parseXml } from './xml.mjs';

const LONGEST_FORMAT = 1000;
const DAY = 86_400;
/** The days from the beginning of 1900 to that of 1904, from which some workbooks count. */
const DAYS_TO_1904 = 1462;
/** Spreadsheets keep 15 digits of a number: a longer one is written with its exponent, by which a row is refused. */
const TOO_LONG = 1e15;
const DIGITS = 15;

/** An escape of a character (ECMA-376-1, 22.9.2.19). */
const unescaped = (text) =>
  text.replace(/_x([\dA-Fa-f]{4})_/g, (_, point) => String.fromCharCode(Number.parseInt(point, 16)));

/** Collects the text of `si` and `is` elements, without the readings of Chinese or Japanese characters (`rPh`). */
export class RichText {
  #said = '';
  #inText = false;
  #inReading = false;

  open(name) {
    if (name === 't') this.#inText = !this.#inReading;
    else if (name === 'rPh') this.#inReading = true;
  }

  text(piece) {
    if (this.#inText) this.#said += piece;
  }

  close(name) {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh') this.#inReading = false;
  }

  take() {
    const said = unescaped(this.#said);
    this.#said = '';
    return said;
  }
}

/** The texts that cells share, by their number. */
export function sharedTexts(content) {
  const texts = [];
  const rich = new RichText();
  parseXml(content, {
    open: (name) => rich.open(name),
    text: (piece) => rich.text(piece),
    close: (name) => {
      rich.close(name);
      if (name === 'si') texts.push(rich.take());
    },
  });
  return texts;
}

/** The format codes of the cells' styles, by their number. */
export function formatsOf(content) {
  const codes = new Map();
  const lists = { cellStyleXfs: [], cellXfs: [] };
  let list;
  parseXml(content, {
    open: (name, attributesOf) => {
      if (name in lists) list = lists[name];
      else if (name === 'numFmt') {
        const { numFmtId, formatCode = '' } = attributesOf();
        if (formatCode.length > LONGEST_FORMAT) throw new Error('a format is too long');
        codes.set(Number(numFmtId), formatCode);
      } else if (name === 'xf' && list) {
        const { numFmtId, xfId } = attributesOf();
        list.push(Number(numFmtId ?? lists.cellStyleXfs[Number(xfId)] ?? 0));
      }
    },
    close: (name) => {
      if (name in lists) list = undefined;
    },
  });
  const codeOf = (id) => codes.get(id) ?? getFormatFromId(id, 'zh-CN') ?? 'General';
  const kinds = new Map([...new Set(lists.cellXfs)].map((id) => [id, kindOf(codeOf(id))]));
  return lists.cellXfs.map((id) => kinds.get(id));
}

/** A format of dates, or the number of digits that a code is filled up to with zeros. */
function kindOf(code) {
  try {
    if (isDateFormat(code)) return { isDate: true };
  } catch {
    // An illegal format shows the number.
  }
  return { digits: /^0+$/.exec(code)?.[0].length ?? 0 };
}

/** The text of a cell: a date as `YYYY-MM-DD`, with a time behind it if it has one. */
export function textOf({ type = 'n', style = 0, value, said }, { shared, formats, is1904 }) {
  if (type === 'inlineStr') return said;
  if (type === 'str') return unescaped(value);
  if (type === 'e' || value === '') return value;
  if (type === 's') return sharedText(shared[Number(value)]);
  if (type === 'b') return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'd') return isoText(value);
  const number = Number(value);
  if (Number.isNaN(number)) throw new Error('this is no number');
  const { isDate = false, digits = 0 } = formats[Number(style)] ?? {};
  if (isDate) return dateText(is1904 ? number + DAYS_TO_1904 : number);
  if (Math.abs(number) >= TOO_LONG) return number.toExponential();
  return String(Number(number.toPrecision(DIGITS))).padStart(digits, '0');
}

function sharedText(text) {
  if (text === undefined) throw new Error('there is no such text');
  return text;
}

/** An ISO date as it is written, in whatever zone: only midnight is no time. */
function isoText(value) {
  const [, date, time = '', seconds = ''] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?)?/.exec(value.trim()) ?? [];
  return date === undefined ? value : withTime(date, time + seconds);
}

function dateText(serial) {
  const seconds = Math.round(serial * DAY);
  const clock = new Date((seconds % DAY) * 1000);
  if (!(seconds >= 0) || Number.isNaN(clock.valueOf())) return String(serial);
  const time = clock.toISOString().slice(11, 19);
  if (seconds < DAY) return time;
  const [year, ...rest] = dateFromSerial(Math.floor(seconds / DAY)).slice(0, 3);
  return withTime(
    [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-'),
    time,
  );
}

const withTime = (date, time) => (/[1-9]/.test(time) ? `${date} ${time}` : date);
