import { randomUUID } from 'node:crypto';

export type Call = {
  /** Sent as JSON; a form as it is. */
  body?: unknown;
  token?: string;
  /** Idempotency-Key; null sends none. */
  key?: string | null;
  /** The version for If-Match. */
  version?: number;
  headers?: Record<string, string>;
};

export type Answer<T> = { status: number; headers: Headers; body: T };

/** One HTTP request; a JSON body of the answer is parsed. */
export async function call<T>(
  method: string,
  url: string,
  { body, token, key, version, headers }: Call,
): Promise<Answer<T>> {
  const writes = method !== 'GET';
  const isForm = body instanceof FormData;
  const response = await fetch(url, {
    method,
    headers: {
      ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(writes && key !== null ? { 'idempotency-key': key ?? randomUUID() } : {}),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, body: (json ? JSON.parse(text) : text) as T };
}
