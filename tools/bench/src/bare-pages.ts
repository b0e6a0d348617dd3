import { clientOf } from '@heng/clients';
import { pages } from '@heng/portal/pages';
import { htmlOf } from '@heng/portal/render';
import { wordsOf } from '@heng/portal/words';
import type { serviceNames } from '@heng/local';
import Fastify, { type FastifyRequest } from 'fastify';

/**
 * The same pages from the same services by bare Fastify and `renderToString`: the reference for the portal. With `KEEP` what a page
 * needs is asked once and then rendered from memory.
 */
const urls = JSON.parse(process.env['SERVICES']!) as Record<(typeof serviceNames)[number], string>;
const { KEEP, PORT } = process.env;
const headers = { 'accept-language': 'zh-CN' };
const of = <S extends keyof typeof urls>(name: S) => clientOf(name, { baseUrl: urls[name], headers });
const services = {
  ...{ registry: of('registry'), tracking: of('tracking'), complaints: of('complaints') },
  ...{ rating: of('rating'), notification: of('notification') },
};
const asset = '/assets/0123456789ab/file';
const NAMES = [
  ...([
    'css',
    'icon',
    'token',
    'upload',
    'recompute',
    'leave',
    'receipt',
    'proof',
    'method',
    'receipts',
    'proofs',
  ] as const),
];
const assets = Object.fromEntries(NAMES.map((name) => [name, asset])) as Record<(typeof NAMES)[number], string>;

/** The request as these pages know it; what only others need is left out. */
const visitOf = ({ url, params }: FastifyRequest) => {
  const { pathname: path, searchParams: query } = new URL(url, 'http://portal.invalid');
  const language = 'zh-CN';
  return { path, params, query, services, language, largeType: false, words: wordsOf(language) } as never;
};

const server = Fastify();
const kept = new Map<string, Promise<unknown>>();
for (const page of pages.filter((one) => ['/agencies', '/agencies/:id'].includes(one.path))) {
  const { load, view } = page as unknown as { load: (visit: never) => Promise<unknown>; view: typeof page.view };
  server.get(page.path, async (request, reply) => {
    const visit = visitOf(request);
    const data = KEEP ? (kept.get(request.url) ?? load(visit)) : load(visit);
    if (KEEP) kept.set(request.url, data);
    void reply.type('text/html; charset=utf-8');
    return htmlOf(view((await data) as never, visit), visit, assets);
  });
}
await server.listen({ port: Number(PORT), host: '127.0.0.1' });
