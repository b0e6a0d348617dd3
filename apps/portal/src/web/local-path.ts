/** The path of an address on this site; `/` for any other, so that no link leads a reader away after the sign-in. */
export function localPath(given: string | undefined): string {
  if (!given?.startsWith('/')) return '/';
  const url = URL.parse(given, 'http://portal.invalid');
  return url?.origin === 'http://portal.invalid' ? url.pathname + url.search + url.hash : '/';
}
