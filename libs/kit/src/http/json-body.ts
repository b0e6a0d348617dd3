import type { FastifyInstance } from 'fastify';
import { refuse } from '../refusals.js';

/** The limit of a body without a file, in bytes. */
export const BODY_MAX = 64 * 1024;
const MOST_LEVELS = 16;
const MOST_VALUES = 2000;
/** The most fields of one object. */
const MOST_FIELDS = 200;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Takes bodies of JSON in UTF-8, beside the multipart ones: of at most 16 levels, 2,000 values and 200 fields of an object,
 * which are counted before they are parsed.
 */
export function takeJsonOnly(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    let text: string;
    try {
      text = textOf(body);
      mustBeModest(text);
    } catch (error) {
      return done(error as Error);
    }
    return parse(request, text, (error, value: unknown) => {
      // Every body is an object; validation would look into each item of a list.
      if (!error && Array.isArray(value)) return done(refuse('body-unreadable'));
      if (!error && hasHalfCharacter(text, value)) return done(refuse('value-unstorable'));
      return done(error, value);
    });
  });
}

/** @throws `kit.body-not-utf8` */
function textOf(body: Buffer): string {
  try {
    return utf8.decode(body);
  } catch {
    throw refuse('body-not-utf8');
  }
}

/** @throws `kit.body-too-complex` when a JSON text is nested too deep or has too many values or fields of one object */
export function mustBeModest(json: string): void {
  /** The commas of each open object; those of a list do not count. */
  const fields: number[] = [];
  let values = 0;
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (character === '"') at = endOfString(json, at);
    else if (character === '{') fields.push(0);
    else if (character === '[') fields.push(-Infinity);
    else if (character === '}' || character === ']') fields.pop();
    else if (character === ',') {
      values++;
      fields.push((fields.pop() ?? 0) + 1);
    }
    if (fields.length > MOST_LEVELS || values >= MOST_VALUES || fields.at(-1)! >= MOST_FIELDS)
      throw refuse('body-too-complex', { levels: MOST_LEVELS, values: MOST_VALUES, fields: MOST_FIELDS });
  }
}

/** The place of the quote that ends the string which begins at `start`. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
}

/** True when a text or a name holds half of a surrogate pair; JSON can only give it as an escape. */
const hasHalfCharacter = (json: string, value: unknown): boolean =>
  /\\ud[89a-f]/i.test(json) && /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(JSON.stringify(value));
