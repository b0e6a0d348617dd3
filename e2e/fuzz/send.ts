import type { Request } from './requests.js';

/** The longest time for an answer, in ms, and the most bytes of a refusal. */
export const SLOW_MS = 1000;
const LARGE = 64 * 1024;

type Sent = Readonly<{ status: number; ms: number; bytes: number; text: string }>;

/**
 * Sends a request; if the record has another version than If-Match says, again with that one.
 * Gives the fault of the answer: not of ours (5xx), too late, too long for a refusal, or no refusal with a code.
 */
export async function faultOf(request: Request, url: string, token: string | undefined): Promise<string | undefined> {
  let answer = await send(request, url, token);
  if (answer.status === 412 && request.headers['if-match']?.startsWith('"')) {
    const { details } = JSON.parse(answer.text) as { details: { actual?: number } };
    const headers = { ...request.headers, 'if-match': `"${details.actual}"`, 'idempotency-key': crypto.randomUUID() };
    if (typeof details.actual === 'number') answer = await send({ ...request, headers }, url, token);
  }
  if (answer.status >= 500) return `${answer.status} ${answer.text.slice(0, 300)}`;
  if (answer.status >= 400 && answer.bytes > LARGE) return `${answer.status} with ${answer.bytes} bytes`;
  if (answer.status >= 400 && !/^\{.*"code":"[a-z-]+\.[a-z\d-]+"/s.test(answer.text))
    return `${answer.status} without a code: ${answer.text.slice(0, 300)}`;
  if (answer.ms > SLOW_MS && (await isSlow(request, url, token)))
    return `${answer.status} after ${Math.round(answer.ms)} ms`;
  return undefined;
}

/** A busy machine may delay any answer: a slow request is slow three times more. */
async function isSlow(request: Request, url: string, token: string | undefined): Promise<boolean> {
  for (let n = 0; n < 3; n++) if ((await send(request, url, token)).ms <= SLOW_MS) return false;
  return true;
}

async function send({ path, method, headers, body }: Request, url: string, token: string | undefined): Promise<Sent> {
  const began = performance.now();
  const answer = await fetch(url + path, {
    method,
    headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : formOf(body) }),
  });
  const content = await answer.text();
  return { status: answer.status, ms: performance.now() - began, bytes: Buffer.byteLength(content), text: content };
}

function formOf({ fields, file }: Exclude<Request['body'], string | undefined>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  if (file) form.set('file', new Blob([file.content]), file.name);
  return form;
}
