import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { Day, type Fact, Facts, text } from '../components/parts.js';
import { mustFind } from '../web/changes.js';
import { defineDecision } from '../web/decision.js';
import { type AnyForm, defineForm } from '../web/form.js';
import type { Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

type Schemas = ServiceSchemas['complaints'];
type Kind = 'complaints' | 'reports';
const KINDS = ['complaints', 'reports'] as const;
const STAFF = ['alliance-staff'] as const;

export const restrictionsOf = ({ services }: Visit, id: string, kind: Kind) =>
  answerOf(services.complaints.GET(`/${kind}/{id}/restrictions`, { params: { path: { id } } }));

/** A restriction with its review. */
export function Restriction({
  of: one,
  visit,
}: Readonly<{ of: Schemas['OwnRestrictionView']; visit: Visit }>): ReactNode {
  const { restrictions: words } = visit.words;
  const facts: Fact[] = [
    [words.state, words.states[one.state]],
    [words.reason, text(one.reason)],
    [words.until, <Day key="u" visit={visit} on={one.until} />],
    ...(one.contest ? ([[words.contest, text(one.contest)]] as const) : []),
    ...(one.reviewReason ? ([[words.reviewReason, text(one.reviewReason)]] as const) : []),
  ];
  return <Facts facts={facts} />;
}

type OfCase = Readonly<{
  of: Readonly<{ id: string; state: string; outcome: string | null }>;
  kind: Kind;
  restrictions: readonly Schemas['RestrictionView'][];
  visit: Visit;
}>;
/** Nothing came of the case. */
const isUnfounded = ({ state, outcome }: OfCase['of']): boolean =>
  state === 'declined' || outcome === 'dismissed' || outcome === 'not-verified';

/** The restrictions of those who filed a case, for staff. */
export function Restrictions({ of, kind, restrictions, visit }: OfCase): ReactNode {
  const { restrictions: words } = visit.words;
  const { id } = of;
  const isStaff = visit.user?.roles.includes('alliance-staff');
  if (!isStaff || (restrictions.length === 0 && !isUnfounded(of))) return null;
  return (
    <>
      <h2>{words.title}</h2>
      {restrictions.map((one) => (
        <section key={one.id} aria-label={one.number}>
          <h3>{one.number}</h3>
          <Restriction of={one} visit={visit} />
          {one.allowedActions.length > 0 && (
            <p>
              <a className="button" href={`/${kind}/${id}/restriction/${one.id}/review`}>
                {words.review}
              </a>
            </p>
          )}
        </section>
      ))}
      {isUnfounded(of) && (
        <p>
          <a href={`/${kind}/${id}/restriction`}>{words.impose}</a>
        </p>
      )}
    </>
  );
}

/** Staff restrict one of those who filed a case. */
const impose = (kind: Kind): AnyForm =>
  defineForm({
    ...{ path: `/${kind}/:id/restriction`, who: STAFF, check: true },
    load: ({ services, params }) =>
      answerOf(services.complaints.GET(`/${kind}/{id}/filers`, { params: { path: { id: params['id']! } } })),
    title: (_, { words }) => words.restrictions.impose,
    lead: (_, { words }) => words.restrictions.lead,
    fields: (filers, { words: { restrictions: words, correspondence } }) => [
      {
        ...{ kind: 'select', name: 'number', label: correspondence.whom },
        schema: z.enum(filers.map(({ number }) => number)),
        choices: filers.map(({ number }) => ({ value: number, label: number })),
        ...(filers.length === 1 ? { value: filers[0]!.number } : {}),
      },
      {
        ...{ kind: 'textarea', name: 'reason', label: words.reason, hint: words.reasonHint },
        schema: z.string().min(2).max(500),
      },
      {
        ...{ kind: 'number', name: 'days', label: words.days, hint: words.daysHint, width: 'short' },
        schema: z.string().regex(/^([1-9]\d?|1[0-7]\d|180)$/),
      },
    ],
    send: async ({ number, reason, days }, _, { services, params }, key) => {
      const id = params['id']!;
      const body = { number: number!, reason: reason!, days: Number(days) };
      const of = { params: { path: { id }, header: { 'Idempotency-Key': key } }, body };
      await answerOf(services.complaints.POST(`/${kind}/{id}/restriction`, of));
      return `/${kind}/${id}`;
    },
  });

/** Another one of the staff reviews it. */
const review = (kind: Kind): AnyForm =>
  defineDecision({
    path: `/${kind}/:id/restriction/:filer/review`,
    load: async (visit) =>
      mustFind(await restrictionsOf(visit, visit.params['id']!, kind), ({ id }) => id === visit.params['filer'], visit),
    title: ({ words }) => words.restrictions.review,
    lead: (one, visit) => <Restriction of={one} visit={visit} />,
    outcomes: (_, { words: { restrictions: words } }) =>
      (['uphold', 'lift'] as const).map((value) => ({ value, label: words.outcomes[value] })),
    reasonHint: ({ words }) => words.restrictions.reviewHint,
    send: async ({ outcome, reason }, { id }, { services, params }, header) => {
      const body = { lift: outcome === 'lift', reason };
      await answerOf(services.complaints.POST('/restrictions/{id}/review', { params: { path: { id }, header }, body }));
      return `/${kind}/${params['id']}`;
    },
  });

export const restrictionForms = KINDS.flatMap((kind) => [impose(kind), review(kind)]);
