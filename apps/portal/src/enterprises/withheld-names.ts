import { allOf, mustFind } from '../web/changes.js';
import type { Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { prolongedBy } from '../withholdings/kind.js';
import { withholdingForms } from '../withholdings/withholding-forms.js';
import { readEnterprise } from './show-enterprise.js';

/** The enterprise of the address, and its withheld value: its name and its credit code. */
async function valueOf(visit: Visit) {
  const { enterprises, withholdings: words } = visit.words;
  const enterprise = await readEnterprise(visit);
  const value = [[words.field, enterprises.nameAndCode]] as const;
  return { enterprise, owner: enterprise.name ?? enterprises.withheldTitle, value };
}

async function withholdingsOf(visit: Visit) {
  const path = { id: visit.params['id']! };
  const [{ owner, value }, all] = await Promise.all([
    valueOf(visit),
    allOf((query) =>
      answerOf(visit.services.tracking.GET('/enterprises/{id}/name-withholdings', { params: { path, query } })),
    ),
  ]);
  return { owner, value, all };
}

/** R4: the forms about the withheld names of enterprises. */
export const nameWithholdingForms = withholdingForms({
  ...{ asker: 'enterprise', service: 'tracking' },
  queues: { withholdings: 'nameWithholdings', challenges: 'nameChallenges' },
  paths: {
    withholdings: '/enterprises/:id/name-withholdings',
    withholding: '/enterprises/:id/name-withholdings/:withholding',
    challenges: '/enterprises/:id/name-challenges',
    challenge: '/enterprises/:id/name-challenges/:challenge',
    newChallenge: '/enterprises/:id/name-challenges/new',
  },
  withholdingOf: async (visit) => {
    const { all, ...given } = await withholdingsOf(visit);
    const record = mustFind(all, ({ id }) => id === visit.params['withholding'], visit);
    const prolongs = prolongedBy(record, all);
    return { ...given, record, version: record.version, withholdings: [record], prolongs };
  },
  challengeOf: async (visit) => {
    const path = { id: visit.params['id']! };
    const [{ all, ...given }, challenges] = await Promise.all([
      withholdingsOf(visit),
      allOf((query) =>
        answerOf(visit.services.tracking.GET('/enterprises/{id}/name-challenges', { params: { path, query } })),
      ),
    ]);
    const record = mustFind(challenges, ({ id }) => id === visit.params['challenge'], visit);
    return { ...given, record, version: record.version, withholdings: all.filter(({ hides }) => hides) };
  },
  challengedOf: async (visit) => {
    const { enterprise, owner, value } = await valueOf(visit);
    return { owner, value, withholdings: [], id: enterprise.nameWithheld ? enterprise.id : undefined };
  },
  grant: ({ tracking }, call) => tracking.POST('/name-withholdings/{id}/grant', call),
  refuse: ({ tracking }, call) => tracking.POST('/name-withholdings/{id}/refusal', call),
  end: ({ tracking }, call) => tracking.POST('/name-withholdings/{id}/end', call),
  decideChallenge: ({ tracking }, call) => tracking.POST('/name-challenges/{id}/decision', call),
  fileChallenge: ({ tracking }, call) => tracking.POST('/enterprises/{id}/name-challenges', call),
});
