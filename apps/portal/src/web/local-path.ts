export const SITE = 'http://portal.invalid';
/** A longer way back would not fit into a cookie. */
const LENGTH_MAX = 2000;

/** An address on this site; undefined for any other. A path that begins with two slashes is an address of another site. */
export function urlHere(given: unknown): URL | undefined {
  if (typeof given !== 'string' || !given.startsWith('/')) return undefined;
  const url = URL.parse(given, SITE);
  return url?.origin === SITE && !url.pathname.startsWith('//') ? url : undefined;
}

/** The path of an address on this site; `/` for any other, so that no link leads a reader away after the sign-in. */
export function localPath(given: unknown): string {
  const url = urlHere(given);
  const path = url ? url.pathname + url.search + url.hash : '/';
  return path.length > LENGTH_MAX ? '/' : path;
}
