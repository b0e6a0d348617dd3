import type { ServiceName } from '@heng/clients';
import { fieldIn, standardInForce } from '../disclosure/standards.js';
import { allOf, mustFind } from '../web/changes.js';
import { agencyNames, enterpriseNames } from '../web/names.js';
import { type Part, part, type Visit } from '../web/page.js';
import { answerOf, operationOf, Unavailable } from '../web/services.js';
import { cycleIn, sayIn } from '../words/dates.js';
import { correspondence, restrictions } from './filer-queues.js';
import { type Kind, type Queue, STAFF, type Task, withClock } from './task.js';

const EXPERT = { waitsFor: 'expert' } as const;

const registry: Queue[] = [
  {
    ...{ kind: 'applications', service: 'registry' },
    read: async ({ services: { registry } }) => {
      const lines = await allOf((query) =>
        answerOf(registry.GET('/applications', { params: { query: { ...query, state: 'submitted' } } })),
      );
      return lines.map(({ id, name, submittedOn }) => ({
        ...{ id, name, ...STAFF, since: submittedOn, href: `/applications/${id}` },
      }));
    },
  },
  {
    ...{ kind: 'withholdings', service: 'registry' },
    read: async (visit) => {
      const [standard, lines] = await Promise.all([
        standardInForce(visit),
        allOf((query) =>
          answerOf(
            visit.services.registry.GET('/withholdings', { params: { query: { ...query, state: 'requested' } } }),
          ),
        ),
      ]);
      return lines.map(({ id, agencyId, field, requestedOn }) => ({
        ...{ id, agencyId, ...STAFF, since: requestedOn, clock: 'registry.withholding-decision' },
        ...{ name: fieldIn(visit, field, standard), href: `/agencies/${agencyId}/withholdings/${id}/decision` },
      }));
    },
  },
  {
    ...{ kind: 'challenges', service: 'registry' },
    read: async (visit) => {
      const lines = await allOf((query) =>
        answerOf(
          visit.services.registry.GET('/withholding-challenges', { params: { query: { ...query, state: 'filed' } } }),
        ),
      );
      const standard = await standardInForce(visit);
      return lines.map(({ id, agencyId, withholdingId, field, filedOn }) => ({
        ...{ id, agencyId, ...STAFF, since: filedOn, name: fieldIn(visit, field, standard) },
        href: `/agencies/${agencyId}/withholdings/${withholdingId}/challenges/${id}/decision`,
      }));
    },
  },
  {
    ...{ kind: 'merits', service: 'registry' },
    read: async ({ services: { registry } }) => {
      const lines = await allOf((query) =>
        answerOf(registry.GET('/merits', { params: { query: { ...query, state: 'claimed' } } })),
      );
      return lines.map(({ id, agencyId, title, claimedOn }) => ({
        ...{ id, agencyId, ...STAFF, since: claimedOn, name: title },
        href: `/agencies/${agencyId}/merits/${id}/decision`,
      }));
    },
  },
  {
    ...{ kind: 'signals', service: 'registry' },
    read: async ({ services: { registry }, language }) => {
      const lines = await allOf((query) =>
        answerOf(registry.GET('/signals', { params: { query: { ...query, state: 'explained' } } })),
      );
      return lines.map(({ id, text, foundOn }) => ({
        ...{ id, ...STAFF, since: foundOn, name: sayIn(language, text), href: `/signals/${id}` },
      }));
    },
  },
];

const tracking: Queue[] = [
  {
    ...{ kind: 'nameWithholdings', service: 'tracking' },
    read: async ({ services: { tracking } }) => {
      const lines = await allOf((query) =>
        answerOf(tracking.GET('/name-withholdings', { params: { query: { ...query, state: 'requested' } } })),
      );
      return lines.map(({ id, enterpriseId, requestedOn }) => ({
        ...{ id, enterpriseId, ...STAFF, since: requestedOn, clock: 'tracking.name-withholding-decision' },
        href: `/enterprises/${enterpriseId}/name-withholdings/${id}/decision`,
      }));
    },
  },
  {
    ...{ kind: 'nameChallenges', service: 'tracking' },
    read: async ({ services: { tracking } }) => {
      const lines = await allOf((query) =>
        answerOf(tracking.GET('/name-challenges', { params: { query: { ...query, state: 'filed' } } })),
      );
      return lines.map(({ id, enterpriseId, filedOn }) => ({
        ...{ id, enterpriseId, ...STAFF, since: filedOn },
        href: `/enterprises/${enterpriseId}/name-challenges/${id}/decision`,
      }));
    },
  },
];

const CLOCKS = {
  filed: 'complaints.acceptance',
  accepted: 'complaints.answer',
  answered: 'complaints.ruling',
  mediating: 'complaints.mediation',
} as const;
const complaints: Queue[] = (['filed', 'accepted', 'answered', 'mediating'] as const).map((state) => ({
  ...{ kind: 'complaints', service: 'complaints' },
  read: async ({ services: { complaints }, words }) => {
    const lines = await allOf((query) =>
      answerOf(complaints.GET('/complaints', { params: { query: { ...query, state } } })),
    );
    return lines.map(({ id, agencyId, allegation, filedOn, due, waitsFor }) => ({
      ...{ id, agencyId, clock: CLOCKS[state], since: filedOn, due, href: `/complaints/${id}` },
      waitsFor: waitsFor ?? 'staff',
      name: words.complaints.allegations[allegation],
    }));
  },
}));

const REPORT_CLOCKS = {
  filed: 'complaints.report-acceptance',
  verifying: 'complaints.verification',
  heard: 'complaints.verification',
} as const;
const reports: Queue[] = (['filed', 'verifying', 'heard'] as const).map((state) => ({
  ...{ kind: 'reports', service: 'complaints' },
  read: async ({ services: { complaints }, words }) => {
    const lines = await allOf((query) =>
      answerOf(complaints.GET('/reports', { params: { query: { ...query, state } } })),
    );
    return lines.map(({ id, agencyId, allegation, filedOn, due }) => ({
      ...{ id, agencyId, ...STAFF, since: filedOn, due, href: `/reports/${id}`, clock: REPORT_CLOCKS[state] },
      name: words.complaints.allegations[allegation],
    }));
  },
}));

/** Rulings that other experts have to reconsider. */
const reconsiderations: Queue = {
  ...{ kind: 'complaints', service: 'complaints' },
  read: async ({ services: { complaints }, words }) =>
    (await answerOf(complaints.GET('/reconsiderations', {}))).map(({ complaintId, agencyId, requestedOn, due }) => ({
      ...{ id: complaintId, agencyId, ...STAFF, since: requestedOn, due, clock: 'complaints.reconsideration' },
      ...{ name: words.panels.reconsidering, href: `/complaints/${complaintId}/panel` },
    })),
};

/** Announcements that are due, and the applications for repair. */
const announcements: Queue[] = (['due', 'repair-asked'] as const).map((state) => ({
  ...{ kind: state === 'due' ? 'announcements' : 'repairs', service: 'complaints' },
  read: async ({ services: { complaints } }) => {
    const lines = await allOf((query) =>
      answerOf(complaints.GET('/announcements/queue', { params: { query: { ...query, state } } })),
    );
    return lines.map(({ id, agencyId, publishAfter, publishBy, repairs }) => ({
      ...{ id, agencyId, ...STAFF, href: `/announcements/${id}` },
      ...(state === 'due'
        ? { since: publishAfter, clock: 'complaints.announcement', due: publishBy.date }
        : { since: repairs.at(-1)!.askedOn }),
    }));
  },
}));
/** Summaries that another one of the staff releases. */
const summaries: Queue = {
  ...{ kind: 'summaries', service: 'complaints' },
  read: async ({ services: { complaints }, words }) => {
    const lines = await allOf((query) => answerOf(complaints.GET('/summaries/queue', { params: { query } })));
    return lines.map(({ id, complaintId, ground }) => ({
      ...{ id, ...STAFF, since: null, href: `/complaints/${complaintId}/summary` },
      name: words.complaints.allegations[ground],
    }));
  },
};
const objections: Queue[] = (['filed', 'open'] as const).map((state) => ({
  ...{ kind: 'objections', service: 'rating' },
  read: async ({ services: { rating } }) => {
    const lines = await allOf((query) =>
      answerOf(rating.GET('/objections', { params: { query: { ...query, state } } })),
    );
    return lines.map(({ id, agencyId, ratingId, filedOn }) => ({
      ...{ id, agencyId, ...(state === 'filed' ? STAFF : EXPERT), since: filedOn, href: `/ratings/${ratingId}` },
    }));
  },
}));

const cases: Queue = {
  ...{ kind: 'cases', service: 'complaints' },
  read: async ({ services: { complaints }, words }) => {
    const lines = await allOf((query) =>
      answerOf(complaints.GET('/rating-cases', { params: { query: { ...query, state: 'open' } } })),
    );
    return lines.map(({ id, agencyId, ground, openedOn, waitsFor }) => ({
      ...{ id, agencyId, since: openedOn, href: `/cases/${id}`, name: words.ratingCases.grounds[ground] },
      waitsFor: waitsFor ?? 'staff',
    }));
  },
};

/** The ratings of the latest drafted cycle that wait in a state. */
const ratingsIn = (kind: 'spotChecks' | 'reviews', state: 'under-spot-check' | 'in-review'): Queue => ({
  ...{ kind, service: 'rating' },
  read: async ({ services: { rating }, language }) => {
    const { items: cycles } = await answerOf(rating.GET('/cycles', {}));
    const drafted = cycles.find((one) => one.state === 'drafted');
    if (!drafted) return [];
    const { cycle } = drafted;
    const lines = await allOf((query) =>
      answerOf(rating.GET('/cycles/{cycle}/ratings', { params: { path: { cycle }, query: { ...query, state } } })),
    );
    return lines.map(({ id, agencyId }) => ({
      ...{ id, agencyId, ...(kind === 'reviews' ? EXPERT : STAFF), since: null, href: `/ratings/${id}` },
      name: cycleIn(language, cycle),
    }));
  },
});

const queues: readonly Queue[] = [
  ...[...registry, ...tracking, ...complaints, correspondence, restrictions, summaries, reconsiderations],
  ...[...reports, ...announcements, ...objections, cases],
  ...[ratingsIn('spotChecks', 'under-spot-check'), ratingsIn('reviews', 'in-review')],
];

/** Everything that waits for somebody, of one kind or of all; for each queue the service that does not give it. */
export function tasksOf(visit: Visit, kind?: Kind): Promise<Part<readonly Task[]>[]> {
  const wanted = queues.filter((one) => kind === undefined || one.kind === kind);
  return Promise.all(wanted.map((queue) => part(read(queue, visit))));
}

/** A task of a queue that waits for staff. @throws Refused, Unavailable */
export async function waitingTask(visit: Visit, kind: Kind, id: string): Promise<Task> {
  const parts = await tasksOf(visit, kind);
  const missing = parts.find((one) => 'missing' in one);
  if (missing) throw new Unavailable(missing.missing);
  const tasks = parts.flatMap((one) => ('data' in one ? one.data : []));
  return mustFind(tasks, (task) => task.id === id && task.waitsFor === 'staff', visit);
}

async function read({ kind, service, read: lines }: Queue, visit: Visit): Promise<Task[]> {
  const found = await lines(visit);
  const [agency, enterprise] = await Promise.all([
    agencyNames(
      visit,
      found.map(({ agencyId }) => agencyId),
    ),
    enterpriseNames(
      visit,
      found.map(({ enterpriseId }) => enterpriseId),
    ),
  ]);
  const tasks = found.map(({ agencyId, enterpriseId, name, ...line }): Task => {
    const party = agencyId ? agency(agencyId) : enterpriseId ? enterprise(enterpriseId) : undefined;
    return { ...line, kind, service, name: [party, name].filter(Boolean).join('：') };
  });
  return withClocks(tasks, service, visit);
}

const MOST_SUBJECTS = 50;

async function withClocks(tasks: readonly Task[], service: ServiceName, { services }: Visit): Promise<Task[]> {
  const ids = tasks.flatMap(({ id, clock }) => (clock ? [id] : []));
  const starts = Array.from({ length: Math.ceil(ids.length / MOST_SUBJECTS) }, (_, n) => n * MOST_SUBJECTS);
  const clocks = await Promise.all(
    starts.map((from) => {
      const query = { subjects: ids.slice(from, from + MOST_SUBJECTS) };
      return answerOf(operationOf(services, service).GET('/deadlines', { params: { query } }));
    }),
  );
  return tasks.map((task) => withClock(task, clocks.flat()));
}
