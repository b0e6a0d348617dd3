import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TaskNotes } from '../tasks/task-notes.js';
import { type Language, languages } from '../words/catalogue.js';
import { wordsOf } from '../words/index.js';
import { linksOf } from './links.js';
import { SITE, urlHere } from './local-path.js';
import type { Login } from './login.js';
import type { Visit } from './page.js';
import type { ServiceDoor } from './services.js';

const YEAR_S = 31_536_000;

/** The means by which requests become visits. */
export type Reception = Readonly<{
  login: Login;
  door: ServiceDoor;
  notes: TaskNotes;
  origin: string;
  sessionCookie: string;
}>;

/** The request as pages know it. `?lang=` and `?type=` are remembered in cookies. */
export async function visitOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { login, door, notes, origin, sessionCookie }: Reception,
): Promise<Visit> {
  const { pathname, searchParams: query } = urlHere(request.url) ?? new URL(SITE);
  const remembered = <T extends string>(parameter: string, cookie: string, known: readonly T[]): T | undefined => {
    const wanted = query.get(parameter);
    query.delete(parameter);
    const value = known.find((one) => one === wanted);
    if (value) reply.setCookie(cookie, value, { path: '/', maxAge: YEAR_S, sameSite: 'lax', httpOnly: true });
    return value ?? known.find((one) => one === request.cookies[cookie]);
  };
  const language: Language = remembered('lang', 'language', languages) ?? 'zh-CN';
  const largeType = remembered('type', 'type', ['usual', 'large']) === 'large';
  const token = await login.tokenOf(request);
  const { services, sharedUntil } = door.servicesOf({ token, address: request.ip, language });
  const hasSession = request.cookies[sessionCookie] !== undefined;
  let csrf: string | undefined;
  return {
    site: origin,
    path: pathname,
    params: request.params as Record<string, string>,
    ...{ query, language, largeType },
    words: wordsOf(language),
    user: token ? request.session.user : undefined,
    links: linksOf(request.session),
    notes,
    services,
    sharedUntil: () => (hasSession || csrf ? 0 : sharedUntil()),
    csrf: () => (csrf ??= reply.generateCsrf({ userInfo: formUser(request) })),
  };
}

/** The reader whose forms a token is for. The library takes no empty text. An answer to a fault may have no session. */
export const formUser = ({ session }: FastifyRequest): string =>
  (session as typeof session | null)?.user?.sub ?? 'nobody';
