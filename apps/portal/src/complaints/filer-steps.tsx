import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { reasonsQuestion } from '../panels/after-ruling.js';
import { InlineForm } from '../components/form-view.js';
import { changing } from '../web/changes.js';
import type { Field, Values } from '../web/form.js';
import type { Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { dayIn } from '../words/dates.js';
import { agreeQuestions, commentQuestions, failQuestions, offerQuestions, StandingOffer } from './mediation-parts.js';

export type Filing = ServiceSchemas['complaints']['FilingView'];
/** Number and code of a filing. */
export type Who = Readonly<{ number: string; code: string }>;
/** A step of the filer on the own case. */
export type FilerStep = Readonly<{
  /** The action of the case, or of its mediation, that allows it. */
  action: string;
  path: string;
  title: (visit: Visit) => string;
  lead: (visit: Visit, filing: Filing) => ReactNode;
  questions: (visit: Visit, panel?: Filing['panel']) => Field[];
  send: (values: Values, who: Who, filing: Filing, visit: Visit, key: string) => Promise<unknown>;
}>;

const onMediation = (key: string, { mediation }: Filing, version = mediation?.version) => ({
  params: { path: { id: mediation?.id ?? '' }, header: changing(key, version) },
});

const SEATS = ['1', '2', '3', '4', '5'] as const;

const allowSummary = (allowed: boolean): FilerStep => ({
  ...{ action: allowed ? 'allow-summary' : 'forbid-summary', path: `/case/summary/${allowed ? 'consent' : 'refusal'}` },
  title: ({ words: { summaries: words } }) => (allowed ? words.allow : words.forbid),
  lead: ({ words }) => <p>{words.summaries.askHint}</p>,
  questions: () => [],
  send: (_, who, __, { services }, key) => {
    const body = { ...who, allowed };
    return answerOf(
      services.complaints.POST('/filings/summary', { params: { header: { 'Idempotency-Key': key } }, body }),
    );
  },
});

export const filerSteps: readonly FilerStep[] = [
  {
    ...{ action: 'strike', path: '/case/strike' },
    questions: ({ words: { panels: words } }, panel) => [
      {
        ...{ kind: 'radios', name: 'seat', label: words.member, schema: z.enum(SEATS) },
        // The form that checks the answer knows the seat alone.
        choices: SEATS.slice(0, panel?.members.length).map((value, n) => ({
          value,
          label: panel?.members[n]?.name ?? words.seat(n + 1),
        })),
      },
    ],
    title: ({ words }) => words.panels.strike,
    lead: ({ language, words: { panels: words, common } }, { panel }) => (
      <>
        <p>{words.strikeLead}</p>
        {panel?.strikeUntil && <p>{common.named(words.strikes, dayIn(language, panel.strikeUntil.date))}</p>}
      </>
    ),
    send: ({ seat, shown }, who, { panel }, { services }, key) => {
      const expert = panel?.members[Number(seat) - 1]?.expert ?? '';
      const params = { path: { id: panel?.id ?? '' }, header: changing(key, shown) };
      return answerOf(services.complaints.POST('/panels/{id}/strike', { params, body: { ...who, expert } }));
    },
  },
  ...[allowSummary(true), allowSummary(false)],
  {
    ...{ action: 'request-reconsideration', path: '/case/reconsideration' },
    questions: (visit) => [reasonsQuestion(visit)],
    title: ({ words }) => words.panels.toReconsider,
    lead: ({ language, words: { panels: words, common } }, { reconsiderUntil }) => (
      <>
        <p>{words.reconsiderLead}</p>
        {reconsiderUntil && <p>{common.named(words.reconsiderUntil, dayIn(language, reconsiderUntil.date))}</p>}
      </>
    ),
    send: ({ reasons }, who, { rulingId }, { services }, key) => {
      const params = { path: { id: rulingId ?? '' }, header: { 'Idempotency-Key': key } };
      const body = { ...who, reasons: reasons! };
      return answerOf(services.complaints.POST('/rulings/{id}/reconsideration', { params, body }));
    },
  },
  {
    ...{ action: 'comment', path: '/case/comment', questions: commentQuestions },
    title: ({ words }) => words.mediation.toComment,
    lead: ({ words }) => <p>{words.mediation.commentLead}</p>,
    send: ({ comment, wants }, who, _, { services }, key) => {
      const body = { ...who, comment: comment!, wantsMediation: wants === 'yes' };
      return answerOf(
        services.complaints.POST('/filings/comment', { params: { header: { 'Idempotency-Key': key } }, body }),
      );
    },
  },
  {
    ...{ action: 'offer', path: '/case/offer', questions: offerQuestions },
    title: ({ words }) => words.mediation.toOffer,
    lead: () => null,
    send: (values, who, filing, { services }, key) => {
      const body = { ...who, text: values['offer']! };
      return answerOf(services.complaints.POST('/mediations/{id}/offers', { ...onMediation(key, filing), body }));
    },
  },
  {
    ...{ action: 'agree', path: '/case/agreement', questions: agreeQuestions },
    title: ({ words }) => words.mediation.toAgree,
    lead: (visit, { mediation }) => mediation && <StandingOffer mediation={mediation} visit={visit} />,
    send: (values, who, filing, { services }, key) =>
      answerOf(
        services.complaints.POST('/mediations/{id}/agreement', {
          ...onMediation(key, filing, Number(values['shown'])),
          body: who,
        }),
      ),
  },
  {
    ...{ action: 'fail', path: '/case/mediation-end', questions: failQuestions },
    title: ({ words }) => words.mediation.toFail,
    lead: ({ words }) => <p>{words.mediation.failLead}</p>,
    send: (values, who, filing, { services }, key) => {
      const body = { ...who, reason: values['reason']! };
      return answerOf(services.complaints.POST('/mediations/{id}/failure', { ...onMediation(key, filing), body }));
    },
  },
];

/** The steps that a filer may take, each as a form of its own, with number and code. */
export const FilerSteps = ({ filing, who, visit }: Readonly<{ filing: Filing; who: Who; visit: Visit }>): ReactNode =>
  filerSteps
    .filter(({ action }) => allowedIn(filing).includes(action))
    .map(({ action, path, title, lead, questions }) => (
      <section key={path}>
        <h2>{title(visit)}</h2>
        {lead(visit, filing)}
        <InlineForm
          action={path}
          fields={questions(visit, filing.panel)}
          hidden={{ ...who, shown: String((action === 'strike' ? filing.panel : filing.mediation)?.version ?? '') }}
          submit={title(visit)}
          visit={visit}
        />
      </section>
    ));

const SUMMARY_STEPS = { 'not-allowed': 'allow-summary', allowed: 'forbid-summary', released: null } as const;

const allowedIn = ({ allowedActions, mediation, panel, summary }: Filing): readonly string[] => [
  ...allowedActions,
  ...(mediation?.allowedActions ?? []),
  ...(panel?.allowedActions ?? []),
  ...(summary ? [SUMMARY_STEPS[summary] ?? ''] : []),
];
