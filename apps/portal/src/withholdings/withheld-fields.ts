import type { ServiceSchemas } from '@heng/clients';
import { agencyOf } from '../agencies/agency.js';
import { fieldIn, standardInForce } from '../disclosure/standards.js';
import { allOf, mustFind } from '../web/changes.js';
import type { Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { prolongedBy } from './kind.js';
import { withholdingForms } from './withholding-forms.js';

type Schemas = ServiceSchemas['registry'];
export type FieldWithholding = Schemas['WithholdingView'];
export type FieldChallenge = Schemas['ChallengeView'];

export const challengesOf = ({ services }: Visit, id: string): Promise<FieldChallenge[]> =>
  allOf((query) =>
    answerOf(services.registry.GET('/withholdings/{id}/challenges', { params: { path: { id }, query } })),
  );

/** The withholding of the address, with the agency that asked for it. */
async function withholdingOf(visit: Visit) {
  const { withholdings: words } = visit.words;
  const path = { id: visit.params['id']! };
  const [{ name: owner }, standard, all] = await Promise.all([
    agencyOf(visit),
    standardInForce(visit),
    allOf((query) => answerOf(visit.services.registry.GET('/agencies/{id}/withholdings', { params: { path, query } }))),
  ]);
  const record = mustFind(all, ({ id }) => id === visit.params['withholding'], visit);
  const { field, of, version } = record;
  const value = [
    [words.field, fieldIn(visit, field, standard)],
    [words.owner, words.owners[of]],
  ] as const;
  const ofValue = all.filter((other) => other.field === field);
  return { owner, value, record, version, withholdings: [record], prolongs: prolongedBy(record, ofValue) };
}

/** R3: the forms about the withheld fields of disclosures. */
export const fieldWithholdingForms = withholdingForms({
  ...{ asker: 'agency', service: 'registry' },
  queues: { withholdings: 'withholdings', challenges: 'challenges' },
  paths: {
    withholdings: '/agencies/:id/withholdings',
    withholding: '/agencies/:id/withholdings/:withholding',
    challenges: '/agencies/:id/withholdings',
    challenge: '/agencies/:id/withholdings/:withholding/challenges/:challenge',
    newChallenge: '/agencies/:id/withholdings/:withholding/challenge',
  },
  withholdingOf,
  challengeOf: async (visit) => {
    const { record: withholding, ...given } = await withholdingOf(visit);
    const challenges = await challengesOf(visit, withholding.id);
    const record = mustFind(challenges, ({ id }) => id === visit.params['challenge'], visit);
    return { ...given, record, version: record.version };
  },
  challengedOf: async (visit) => {
    const { record, owner, value, withholdings } = await withholdingOf(visit);
    return { owner, value, withholdings, id: record.hides ? record.id : undefined };
  },
  grant: ({ registry }, call) => registry.POST('/withholdings/{id}/grant', call),
  refuse: ({ registry }, call) => registry.POST('/withholdings/{id}/refusal', call),
  end: ({ registry }, call) => registry.POST('/withholdings/{id}/end', call),
  decideChallenge: ({ registry }, call) => registry.POST('/withholding-challenges/{id}/decision', call),
  fileChallenge: ({ registry }, call) => registry.POST('/withholdings/{id}/challenges', call),
});
