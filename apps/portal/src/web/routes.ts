import type { FastifyReply, FastifyRequest } from 'fastify';
import { checkContent, formContent } from '../components/form-view.js';
import type { LRUCache } from 'lru-cache';
import type { Words } from '../words/index.js';
import { type Download, sendDownload } from './download.js';
import {
  type AnyForm,
  type Draft,
  type Field,
  emptyDraft,
  faultsOf,
  firstOpen,
  type Form,
  isStale,
  keptAnswer,
  nextQuestion,
  questionsIn,
  readDraft,
  renewed,
  shownQuestion,
  type Values,
} from './form.js';
import { type Access, type AnyPage, type Assets, type Content, Elsewhere, type Page, type Visit } from './page.js';
import { doneAlready, htmlOf, textOnly, Typed } from './render.js';
import { Refused, Unavailable } from './services.js';
import { bytesOf, type SharedPage, sharedPage } from './shared-pages.js';
import { takeFiles } from './uploads.js';
import { type Reception, visitOf } from './visits.js';

export type Site = Reception &
  Readonly<{
    assets: Assets;
    /** Pages that are the same for every reader without a session. */
    shared: LRUCache<string, SharedPage>;
  }>;
const CSP = 'content-security-policy';
type Fault = 'notFound' | 'forbidden' | 'stale' | 'tooLarge' | 'fault' | 'busy';

export async function answerPage(page: AnyPage, site: Site, request: FastifyRequest, reply: FastifyReply) {
  const visit = await visitOf(request, reply, site);
  if (!mayOpen(page.who, visit)) return turnAway(visit, site, reply);
  // The address as it was asked for: another one may stand for the same path.
  const key = `${visit.language} ${visit.largeType} ${request.url}`;
  const shared = visit.sharedUntil() > 0 ? site.shared.get(key) : undefined;
  if (shared && shared.until > Date.now()) return sendShared(shared, visit, reply);
  return guarded(visit, site, reply, async () => {
    const { load, view } = page as unknown as Page<unknown>;
    const content = view(await load(visit), visit);
    const html = htmlOf(content, visit, site.assets);
    const until = visit.sharedUntil();
    if (until <= Date.now()) return sendHtml(html, visit, reply, content);
    const made = sharedPage(html, content.script, until);
    site.shared.set(key, made);
    return sendShared(made, visit, reply);
  });
}

export async function answerDownload(download: Download, site: Site, request: FastifyRequest, reply: FastifyReply) {
  const visit = await visitOf(request, reply, site);
  if (!mayOpen(download.who, visit)) return turnAway(visit, site, reply);
  const body = (request.body as Values | undefined) ?? {};
  return guarded(visit, site, reply, () => sendDownload(download, visit, body, reply));
}

const keepsEachAnswer = (form: Form<unknown>): boolean => form.onePerPage === true && form.save !== undefined;

/** The parts of a form that no answer changes. */
const fixedParts = (form: Form<unknown>, data: unknown, fields: readonly Field[], visit: Visit) => ({
  ...{ title: form.title(data, visit), lead: form.lead?.(data, visit), fields, visit },
  ...{ isSecret: form.isSecret ?? false, script: form.script, save: form.saveAs?.(data, visit) },
  toCheck: keepsEachAnswer(form) && firstOpen(fields) === questionsIn(fields).length,
  submit: form.submit?.(visit) ?? (form.check ? visit.words.common.form.continue : visit.words.common.form.send),
});

export async function answerForm(given: AnyForm, site: Site, request: FastifyRequest, reply: FastifyReply) {
  const form = given as unknown as Form<unknown>;
  const visit = await visitOf(request, reply, site);
  if (!mayOpen(form.who, visit)) return turnAway(visit, site, reply);
  return guarded(visit, site, reply, async () => {
    const data = await form.load(visit).catch((fault: unknown) => overtaken(fault, request));
    const [fields, keepsEach] = [form.fields(data, visit), keepsEachAnswer(form)];
    const fixed = fixedParts(form, data, fields, visit);
    const shown = (draft: Draft, at = form.onePerPage ? 0 : undefined) => ({ ...fixed, draft, at });
    if (request.method !== 'POST') {
      const at = keepsEach ? shownQuestion(fields, visit.query.get('at')) : undefined;
      const view = keepsEach && at === undefined ? checkContent : formContent;
      return show(view(shown(emptyDraft(fields), at)), visit, site, reply);
    }
    const { body, faults, missing } = await takeFiles(request, fields, visit);
    const { send, check, change, save } = stepsOf(form, body);
    const draft = readDraft(fields, body, visit, faults);
    const showStale = () => show(formContent(shown(renewed(fields, draft, visit))), visit, site, reply.status(412));
    const showCheck = async (again: Draft['faults'] = [], status = 200) => {
      const preview = await form.preview?.(draft.values, data, visit);
      return show(checkContent({ ...shown({ ...draft, faults: again }), preview }), visit, site, reply.status(status));
    };
    const refusedBy = (fault: unknown, at?: number) => {
      const again = (faults: Draft['faults'], status: number, place = at) =>
        show(formContent(shown({ ...draft, faults }, place)), visit, site, reply.status(status));
      if (fault instanceof Unavailable) return again([{ message: notSent(fault, visit, reply) }], 503);
      if (!(fault instanceof Refused) || isAboutCaller(fault)) throw fault;
      if (fault.problem.code === 'kit.version-stale') return showStale();
      const refused = faultsOf(fault.problem, fields, visit);
      const asked = form.onePerPage ? nextQuestion(fields, { ...draft, faults: refused }, {})?.at : undefined;
      // Nothing that was asked is wrong: the answers can be sent once more.
      if (form.onePerPage && send && refused.every(({ field }) => !field))
        return showCheck(refused, fault.problem.status);
      return again(refused, fault.problem.status, at ?? asked);
    };
    if (missing) return refusedBy(missing);
    const take = (step: Promise<string | Content>, at?: number) =>
      step
        .then((next) => (typeof next === 'string' ? reply.redirect(next, 303) : show(next, visit, site, reply)))
        .catch((fault: unknown) => refusedBy(fault, at));
    const kept = keepsEach && check ? keptAnswer(fields, draft, body) : undefined;
    if (kept && kept.faults.length === 0) {
      const { at, values } = kept;
      return take(
        form.save!(values, data, visit, draft.key).then(() => `${visit.path}?at=${at + 1}`),
        at,
      );
    }
    const next = kept ?? (form.onePerPage && check ? nextQuestion(fields, draft, body) : undefined);
    if (next) {
      const again = formContent(shown({ ...draft, faults: next.faults }, next.at));
      return show(again, visit, site, reply.status(next.faults.length > 0 ? 422 : 200));
    }
    if (!save && draft.faults.length > 0) return show(formContent(shown(draft)), visit, site, reply.status(422));
    if (change) return show(formContent(shown(draft)), visit, site, reply);
    if (check && isStale(fields, draft)) return showStale();
    if (!check && !send && !save) return refuseVisit(visit, site, reply, 'stale', 400);
    if (!check) return take((save ?? form.send)(draft.values, data, visit, draft.key));
    return showCheck().catch(refusedBy);
  });
}

/** A step that is done already: what was typed for it is shown, not lost. */
class Overtaken extends Error {
  constructor(
    readonly path: string,
    readonly typed: readonly string[],
  ) {
    super('done already');
  }
}

function overtaken(fault: unknown, request: FastifyRequest): never {
  const typed = typedIn(request);
  throw fault instanceof Elsewhere && typed.length > 0 ? new Overtaken(fault.path, typed) : fault;
}

/** The texts of a form as they were typed; choices, days and files are none. */
const typedIn = ({ body }: FastifyRequest): readonly string[] =>
  Object.entries((body as Values | undefined) ?? {})
    .filter(([name, value]) => !/^_|[.]/.test(name) && !/^[\w-]*$/.test(value.trim()))
    .map(([, value]) => value);

function notSent(fault: Unavailable, { words: { common } }: Visit, reply: FastifyReply): string {
  logFailed(reply, 503, fault);
  return common.form.notSent(common.services[fault.service]);
}

const isAboutCaller = ({ problem: { status } }: Refused): boolean => status === 401 || status === 403 || status === 429;

function stepsOf({ check, save }: Form<unknown>, body: Values) {
  const step = body['_step'];
  return {
    change: step === 'change' || step === 'open',
    check: !!check && step === undefined,
    send: !check || step === 'send',
    save: step === 'save' ? save : undefined,
  };
}

const mayOpen = (who: Access, { user }: Visit): boolean =>
  who === 'everyone' || (user?.roles.some((role) => (who as readonly string[]).includes(role)) ?? false);

/** To the sign-in, or to who is signed in as somebody else: a word why not. @throws Unavailable while that is unknown */
function turnAway(visit: Visit, site: Site, reply: FastifyReply) {
  if (reply.request.session.unread) throw new Unavailable('issuer');
  if (visit.user) return refuseVisit(visit, site, reply, 'forbidden', 403);
  return reply.redirect(
    `/login?to=${encodeURIComponent(visit.path + (visit.query.size > 0 ? `?${visit.query}` : ''))}`,
  );
}

type Shown = Pick<Content, 'script' | 'isSecret'>;
/** Pages of a one-time link, and the page that takes its secret, are kept nowhere. */
const hasSecret = ({ params }: Visit, { script, isSecret }: Shown): boolean =>
  'link' in params || script === 'token' || isSecret === true;

const show = (content: Content, visit: Visit, { assets }: Site, reply: FastifyReply) =>
  sendHtml(htmlOf(content, visit, assets), visit, reply, content);

const sendShared = (page: SharedPage, visit: Visit, reply: FastifyReply) =>
  sendHtml(bytesOf(page, reply), visit, reply, page);

function sendHtml(html: string | Buffer | undefined, visit: Visit, reply: FastifyReply, shown: Shown) {
  // No other page may run or fetch anything.
  if (shown.script) void reply.header(CSP, `${String(reply.getHeader(CSP))};script-src 'self';connect-src 'self'`);
  return reply
    .header('cache-control', hasSecret(visit, shown) ? 'no-store' : 'private, no-cache')
    .type('text/html; charset=utf-8')
    .send(html);
}

async function guarded(visit: Visit, site: Site, reply: FastifyReply, answer: () => Promise<unknown>) {
  try {
    return await answer();
  } catch (fault) {
    if (fault instanceof Elsewhere) return await reply.redirect(fault.path, 303);
    if (fault instanceof Overtaken) return showOvertaken(fault, visit, site, reply);
    if (fault instanceof Unavailable) {
      logFailed(reply, 503, fault);
      return showMissing(fault, visit, site, reply);
    }
    if (!(fault instanceof Refused)) throw fault;
    const { status } = fault.problem;
    if (status === 401 || status === 403) return turnAway(visit, site, reply);
    if (status === 429) return refuseVisit(visit, site, reply, 'busy', 429);
    if (status === 400 || status === 404) return refuseVisit(visit, site, reply, 'notFound', 404);
    throw fault;
  }
}

const showOvertaken = ({ path, typed }: Overtaken, visit: Visit, site: Site, reply: FastifyReply) =>
  show(doneAlready({ visit, typed }, path), visit, site, reply.status(409));

function showMissing({ service }: Unavailable, visit: Visit, site: Site, reply: FastifyReply) {
  const { errors, services } = visit.words.common;
  return refuseWith(errors.fault, errors.part(services[service]), visit, site, reply.status(503));
}

/** A page that says why not, with what was typed. */
const refuseWith = (title: string, text: string, visit: Visit, site: Site, reply: FastifyReply) =>
  show(textOnly(title, text, Typed({ visit, typed: typedIn(reply.request) })), visit, site, reply);

function refuseVisit(visit: Visit, site: Site, reply: FastifyReply, fault: Fault, status: number) {
  const errors: Words['common']['errors'] = visit.words.common.errors;
  return refuseWith(errors[fault], errors[`${fault}Text`], visit, site, reply.status(status));
}

/** A page that failed, without a word of its reader: the fault and its cause by name, as their words may repeat data. */
export function logFailed({ request, log }: FastifyReply, status: number, fault: Error): void {
  const { cause } = fault as { cause?: { name?: string; code?: string; cause?: { code?: string } } };
  const because = cause && [cause.name, cause.code ?? cause.cause?.code].filter(Boolean).join(' ');
  const said =
    fault instanceof Refused || fault instanceof Unavailable ? fault.message : (fault.stack ?? fault.message);
  log.error({ route: request.routeOptions.url, status, fault: said, because }, 'a page failed');
}

/** Answers with the page of a fault. */
export async function fail(site: Site, request: FastifyRequest, reply: FastifyReply, fault: Error, status: number) {
  const visit = await visitOf(request, reply, site);
  return fault instanceof Unavailable
    ? showMissing(fault, visit, site, reply)
    : refuseVisit(visit, site, reply, status === 413 ? 'tooLarge' : status < 500 ? 'stale' : 'fault', status);
}

export async function refuse(site: Site, request: FastifyRequest, reply: FastifyReply, fault: Fault, status: number) {
  return refuseVisit(await visitOf(request, reply, site), site, reply, fault, status);
}
