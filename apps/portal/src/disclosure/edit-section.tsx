import type { ServiceSchemas } from '@heng/clients';
import type { ReactNode } from 'react';
import { type Column, Table } from '../components/parts.js';
import { allOf, changing, faultAt, versionField } from '../web/changes.js';
import { defineForm } from '../web/form.js';
import type { Visit } from '../web/page.js';
import { answerOf, Refused } from '../web/services.js';
import { dayIn } from '../words/dates.js';
import { draftOf, keptStandard } from './draft.js';
import { contentOf, halfRange, type ProjectEntry, projectsIn, questionsOf } from './section-fields.js';
import { textIn } from './standards.js';

type Schemas = ServiceSchemas['registry'];

/** One section of the draft and of its standard. */
export async function sectionOf(visit: Visit) {
  const { agency, draft, standard } = await draftOf(visit);
  const name = visit.params['section']!;
  const section = Object.hasOwn(standard.sections, name) ? standard.sections[name] : undefined;
  if (!section)
    throw new Refused({ status: 404, code: 'portal.not-found', detail: visit.words.common.errors.notFound });
  const { id } = agency;
  return { id, name, section, draft, content: draft.sections[name] ?? {}, standard: standard.version };
}
export type OfSection = Awaited<ReturnType<typeof sectionOf>>;

async function employeesOf(visit: Visit, { id, section }: OfSection) {
  if (!Object.values(section.fields).some(({ type }) => type === 'persons')) return [];
  const all = await allOf((query) =>
    answerOf(visit.services.registry.GET('/agencies/{id}/employments', { params: { path: { id }, query } })),
  );
  const present = all.filter(({ until }) => until === null).map(({ personId, name }) => ({ personId, name }));
  return [...new Map(present.map((person) => [person.personId, person])).values()];
}

export const editSection = defineForm({
  path: '/agencies/:id/draft/:section',
  who: ['agency', 'alliance-staff'],
  load: async (visit) => {
    const given = await sectionOf(visit);
    return { ...given, employees: await employeesOf(visit, given) };
  },
  title: ({ section }, visit) => textIn(visit, section),
  lead: (given, visit) => <Projects given={given} visit={visit} />,
  fields: ({ section, content, employees, draft }, visit) => [
    ...questionsOf(section.fields, content, employees, visit),
    versionField(draft.version),
  ],
  submit: ({ words }) => words.draft.save,
  send: async (values, given, visit, key) => {
    const { section, content } = given;
    const half = halfRange(section.fields, values);
    if (half) throw faultAt(half, visit.words.draft.toMissing);
    await writeSection(given, contentOf(section.fields, content, values), visit, changing(key, values['version']));
    return `/agencies/${given.id}/draft${keptStandard(visit)}`;
  },
});

/** Writes a section of the draft. A fault of a field `section.field` is told beside the field. */
export async function writeSection(
  { id, name, standard, draft }: OfSection,
  content: Readonly<Record<string, unknown>>,
  { services }: Visit,
  header: ReturnType<typeof changing>,
): Promise<void> {
  const params = { path: { id, section: name }, header };
  const body = { content, ...(standard === draft.standard ? {} : { standard }) };
  try {
    await answerOf(services.registry.PUT('/agencies/{id}/draft/{section}', { params, body }));
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    const { details, ...problem } = fault.problem;
    const fields = details?.fields?.map((one) => ({ ...one, field: one.field.replace(`${name}.`, '') }));
    throw new Refused({ ...problem, ...(fields ? { details: { fields } } : {}) });
  }
}

type Listed = Readonly<{
  entry: number;
  said: ProjectEntry;
  beside?: Schemas['ProjectClaimView'];
}>;

/** The lists of projects of a section, each project beside what the platform knows. */
function Projects({ given, visit }: Readonly<{ given: OfSection; visit: Visit }>): ReactNode {
  const { draft: words } = visit.words;
  const { id, name, section, content, draft } = given;
  return Object.entries(section.fields)
    .filter(([, { type }]) => type === 'projects')
    .map(([field]) => {
      const path = `/agencies/${id}/draft/${name}/${field}`;
      const lines = projectsIn(content[field]).map((said, i): Listed => {
        const beside = draft.projects.find(({ entry }) => entry === i + 1);
        return { entry: i + 1, said, ...(beside ? { beside } : {}) };
      });
      return (
        <section key={field}>
          <h2>{words.projects}</h2>
          <Table caption={words.projects} columns={columnsOf(path, visit)} lines={lines} empty={words.noProjects} />
          <p>
            <a className="button second" href={`${path}/new${keptStandard(visit)}`}>
              {words.addProject}
            </a>
          </p>
        </section>
      );
    });
}

function columnsOf(path: string, visit: Visit): Column<Listed>[] {
  const { draft: words } = visit.words;
  const day = (on: unknown) => (typeof on === 'string' ? dayIn(visit.language, on) : '');
  return [
    {
      label: words.project.enterprise,
      cell: ({ entry, said }) => <a href={`${path}/${entry}${keptStandard(visit)}`}>{String(said['enterprise'])}</a>,
    },
    { label: words.project.startedOn, cell: ({ said }) => day(said['startedOn']) },
    { label: words.project.endedOn, cell: ({ said }) => day(said['endedOn']) },
    { label: words.project.consultants, cell: ({ said }) => String(said['consultants']), number: true },
    { label: words.project.onSiteDays, cell: ({ said }) => String(said['onSiteDays']), number: true },
    { label: words.known, cell: ({ beside }) => beside && <Beside claim={beside} visit={visit} /> },
  ];
}

function Beside({ claim, visit }: Readonly<{ claim: Schemas['ProjectClaimView']; visit: Visit }>): ReactNode {
  const { draft: words } = visit.words;
  const { known, differs, explained } = claim;
  const parts = differs.map((part) => words.project[part]).join('、');
  return (
    <>
      {known
        ? words.knownProject({
            from: dayIn(visit.language, known.startedOn),
            to: known.endedOn ? dayIn(visit.language, known.endedOn) : words.today,
            consultants: String(known.consultants),
            days: String(known.onSiteDays),
          })
        : words.unknownProject}{' '}
      <span className={differs.length === 0 ? 'tag good' : explained ? 'tag' : 'tag warn'}>
        {differs.length === 0 ? words.agrees : explained ? words.explained : `${words.differs}${parts}`}
      </span>
    </>
  );
}
