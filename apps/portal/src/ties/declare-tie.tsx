import { expertRelations } from '@heng/contracts';
import { z } from 'zod';
import { changing, faultAt, versionField } from '../web/changes.js';
import { type AnyForm, defineForm, type Values } from '../web/form.js';
import { Elsewhere, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

const NONE = 'none';
const REASON_MAX = 500;

/** A matter that an expert decides, and the page that shows it. */
type Matter = Readonly<{
  id: string;
  page: string;
  version: number;
  agencyId: string;
  agencyName: string;
  allowedActions: readonly string[];
}>;
type Declaring = Readonly<{
  /** The address before the declaration and the decision of the matter. */
  path: string;
  decision: string;
  load: (visit: Visit) => Promise<Matter>;
  declareNone: (visit: Visit, id: string, header: ReturnType<typeof changing>) => Promise<unknown>;
  /** Leaves the panel on which the expert sits. */
  leave?: (visit: Visit, id: string, header: ReturnType<typeof changing>, reason: string) => Promise<unknown>;
}>;

/** One step before a decision: the expert declares to have no tie to the agency and goes on, or declares one and recuses (R8). */
export const declareTie = ({ path, decision, load, declareNone, leave }: Declaring): AnyForm =>
  defineForm<Matter>({
    path: `${path}/declaration`,
    who: ['expert'],
    load: async (visit) => {
      const matter = await load(visit);
      if (!matter.allowedActions.includes('declare')) throw new Elsewhere(matter.page);
      return matter;
    },
    title: ({ agencyName }, { words }) => words.ties.titleOf(agencyName),
    lead: (_, { words }) => <p>{words.ties.lead}</p>,
    fields: ({ version }, { words: { ties: words, enterprises } }) => [
      {
        ...{ kind: 'radios', name: 'tie', label: words.tie, schema: z.enum([NONE, ...expertRelations]) },
        choices: [
          { value: NONE, label: words.none },
          ...expertRelations.map((value) => ({ value, label: words.kinds[value], hint: words.kindHints[value] })),
        ],
      },
      ...(['from', 'until'] as const).map((name) => ({
        ...{ kind: 'date' as const, name, label: words[name], hint: words[`${name}Hint`], width: 'short' as const },
        ...{ optional: 'later' as const, schema: z.iso.date({ error: enterprises.dateFault }) },
      })),
      {
        ...{ kind: 'textarea', name: 'reason', label: words.reason, hint: words.reasonHint, optional: 'later' },
        schema: z.string().min(2).max(REASON_MAX),
      },
      versionField(version),
    ],
    check: true,
    preview: (values, _, visit) => {
      mustBeWhole(values, visit);
      return undefined;
    },
    send: async (values, { id, agencyId }, visit, key) => {
      if (values['tie'] === NONE) {
        await declareNone(visit, id, changing(key, values['version']));
        return visit.path.replace(/\/declaration$/, decision);
      }
      const leaving = leave && ((reason: string) => leave(visit, id, changing(key, values['version']), reason));
      await recuse(values, agencyId, visit, key, leaving);
      return '/experts/own';
    },
  });

/** A tie has a day and a reason. @throws Refused */
function mustBeWhole({ tie, from, reason }: Values, { words: { common, ties } }: Visit): void {
  if (tie === NONE) return;
  if (!from) throw faultAt('from', common.form.missing(ties.from));
  if (!reason) throw faultAt('reason', common.form.missing(ties.reason));
}

async function recuse(
  values: Values,
  agencyId: string,
  { services }: Visit,
  key: string,
  leave?: (reason: string) => Promise<unknown>,
): Promise<void> {
  const { tie, from, until, reason } = values;
  await leave?.(reason!);
  const own = await answerOf(services.registry.GET('/experts/own', {}));
  await answerOf(
    services.registry.POST('/experts/{id}/declaration', {
      params: { path: { id: own.id }, header: changing(key, own.version) },
      body: {
        ...{ agencyId, kind: tie as (typeof expertRelations)[number], from: from!, reason: reason! },
        ...(until ? { until } : {}),
      },
    }),
  );
}
