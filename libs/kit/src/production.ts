const THIS_MACHINE = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);
const VERIFY = 'add sslmode=verify-full, and sslrootcert for a CA of your own';

/** The advice about a URL whose protocol does not encrypt. */
const REMEDIES: Readonly<Record<string, string>> = {
  'http:': 'begin it with https://',
  'nats:': 'begin it with tls://',
  'postgres:': VERIFY,
  'postgresql:': VERIFY,
  'smtp:': 'begin it with smtps://, or add requireTLS=true',
};

/** Faults of settings that only a local set-up may have: secrets of this repository, and ways that others can read. */
export function productionFaults(values: NodeJS.ProcessEnv): string[] {
  const { CLOCK, GRPC_PORT, GRPC_TLS_CERT, HOST } = values;
  const faults = Object.entries(values).flatMap(([name, value = '']) => {
    const url = URL.parse(value);
    const remedy = url && !isEncrypted(url) && REMEDIES[url.protocol];
    return [
      ...(isKnown(value, url) ? [`${name}: has a secret that stands in the repository; set another one`] : []),
      ...(remedy ? [`${name}: is not encrypted; ${remedy}`] : []),
    ];
  });
  if (CLOCK === 'manual') faults.push('CLOCK: manual is refused in production');
  if (GRPC_PORT !== undefined && !GRPC_TLS_CERT && HOST !== undefined && !THIS_MACHINE.has(HOST))
    faults.push('GRPC_TLS_CERT: is not set; gRPC beyond this machine needs TLS in production');
  return faults;
}

/** A secret of the repository is the name of its user, with or without a prefix, or says that it is for development. */
function isKnown(value: string, url: URL | null): boolean {
  if (value.endsWith('for development only')) return true;
  return !!url?.password && (url.username === url.password || url.username.endsWith(`_${url.password}`));
}

/** True for an encrypted way, and for one that stays on this machine. */
function isEncrypted({ protocol, hostname, searchParams }: URL): boolean {
  const host = searchParams.get('host') ?? hostname;
  if (THIS_MACHINE.has(host) || host.startsWith('/')) return true;
  if (protocol.startsWith('postgres')) return searchParams.get('sslmode') === 'verify-full';
  return protocol === 'smtp:' && searchParams.get('requireTLS') === 'true';
}
