import type { ServiceSchemas } from '@heng/clients';
import { type Column, Day, type Fact, Facts, Grade, PartOf, Table } from '../components/parts.js';
import { AgencyTabs } from './agency-tabs.js';
import { definePage, part, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { cycleIn, dayIn, sayIn } from '../words/dates.js';
import { provinceIn } from '../words/places.js';
import { AgencyDisclosure } from './disclosure-parts.js';

type Schemas = ServiceSchemas['registry'];
type Agency = Schemas['PublicAgencyView'];
type OfAgency = Readonly<{ agency: Agency; visit: Visit }>;

export const showAgency = definePage({
  path: '/agencies/:id',
  who: 'everyone',
  load: async ({ services, params }) => {
    const id = params['id']!;
    const [agency, complaints] = await Promise.all([
      answerOf(services.registry.GET('/agencies/{id}', { params: { path: { id } } })),
      part(
        answerOf(
          services.complaints.GET('/agencies/{agencyId}/complaints/summary', { params: { path: { agencyId: id } } }),
        ),
      ),
    ]);
    const { disclosure } = agency;
    const version = disclosure?.standard;
    const standard = version
      ? await answerOf(services.registry.GET('/disclosure-standards/{version}', { params: { path: { version } } }))
      : undefined;
    return { agency, complaints, standard };
  },
  view: ({ agency, complaints, standard }, visit) => {
    const { agencies: words } = visit.words;
    return {
      title: agency.name,
      body: (
        <>
          <h1>{agency.name}</h1>
          <AgencyTabs agency={agency} visit={visit} />
          <Identity agency={agency} visit={visit} />
          <Rating agency={agency} visit={visit} />
          <h2>{words.disclosure}</h2>
          {agency.disclosure && standard ? (
            <AgencyDisclosure disclosure={agency.disclosure} standard={standard.document} visit={visit} />
          ) : (
            <p>{words.noDisclosure}</p>
          )}
          <Figures agency={agency} visit={visit} />
          <h2>{words.team}</h2>
          <Facts
            facts={[
              [words.employed, words.persons(agency.team.employed)],
              [words.certified, words.persons(agency.team.certified)],
              [words.named, agency.team.names.join('、') || visit.words.common.none],
            ]}
          />
          <Merits agency={agency} visit={visit} />
          <h2>{words.complaints}</h2>
          <PartOf visit={visit} of={complaints}>
            {(summary) => <Complaints summary={summary} visit={visit} />}
          </PartOf>
          <p>
            <a className="button second" href={`/agencies/${agency.id}/complaint`}>
              {words.file}
            </a>
          </p>
        </>
      ),
    };
  },
});

function Identity({ agency, visit }: OfAgency) {
  const { agencies: words } = visit.words;
  const former = agency.former.map(({ name }) => name).filter((name) => name !== agency.name);
  const facts: Fact[] = [
    [words.code, `${agency.creditCode}（${words.codeStatus[agency.creditCodeStatus]}）`],
    [words.province, provinceIn(visit.language, agency.province)],
    [words.registered, <Day key="d" visit={visit} on={agency.registeredOn} />],
    [
      words.state,
      <span key="s" className={agency.state === 'registered' ? 'tag good' : 'tag bad'}>
        {words.states[agency.state]}
      </span>,
    ],
  ];
  if (agency.suspendedUntil) facts.push([words.suspendedUntil, dayIn(visit.language, agency.suspendedUntil)]);
  if (agency.stateReason) facts.push([words.reason, agency.stateReason]);
  if (former.length > 0) facts.push([words.former, [...new Set(former)].join('、')]);
  if (agency.parent)
    facts.push([
      words.parent,
      <a key="p" href={`/agencies/${agency.parent.id}`}>
        {agency.parent.name}
      </a>,
    ]);
  if (agency.branches.length > 0)
    facts.push([
      words.branches,
      <ul key="b">
        {agency.branches.map(({ id, name }) => (
          <li key={id}>
            <a href={`/agencies/${id}`}>{name}</a>
          </li>
        ))}
      </ul>,
    ]);
  return <Facts facts={facts} />;
}

function Rating({ agency: { rating }, visit }: OfAgency) {
  const { agencies: words } = visit.words;
  const all = rating.latest ? [rating.latest, ...rating.earlier] : [];
  const columns: Column<Schemas['Rating']>[] = [
    {
      label: words.cycle,
      cell: ({ cycle }) => <a href={`/ratings?cycle=${cycle}`}>{cycleIn(visit.language, cycle)}</a>,
    },
    { label: words.grade, cell: ({ grade }) => <Grade visit={visit} grade={grade} /> },
    { label: words.decided, cell: ({ decidedOn }) => <Day visit={visit} on={decidedOn} /> },
  ];
  return (
    <>
      <h2>{words.rating}</h2>
      <Table caption={words.history} columns={columns} lines={all} empty={words.unratedYet} />
    </>
  );
}

function Figures({ agency: { figures }, visit }: OfAgency) {
  const { agencies: words } = visit.words;
  const said = (text: { zh: string; en: string }) => sayIn(visit.language, text);
  const columns: Column<Schemas['FigureView']>[] = [
    { label: words.figure, cell: said },
    { label: words.value, cell: ({ value, unit }) => `${value} ${said(unit)}`, number: true },
    { label: words.how, cell: ({ explanation }) => said(explanation) },
  ];
  return (
    <>
      <h2>{words.figures}</h2>
      <p>{words.figuresLead(dayIn(visit.language, figures.asOf))}</p>
      <Table caption={words.figures} columns={columns} lines={figures.figures} empty={visit.words.common.none} />
      <h3>{words.satisfaction}</h3>
      {figures.satisfaction ? <p>{words.satisfied(figures.satisfaction)}</p> : <p>{words.noSatisfaction}</p>}
    </>
  );
}

function Merits({ agency: { merits }, visit }: OfAgency) {
  const { agencies: words, common } = visit.words;
  const columns: Column<Schemas['RecognisedMerit']>[] = [
    { label: words.merit, cell: ({ title }) => title },
    { label: words.awardedBy, cell: ({ awardedBy }) => awardedBy ?? common.unknown },
    { label: words.recognised, cell: ({ recognisedOn }) => <Day visit={visit} on={recognisedOn} /> },
  ];
  return (
    <>
      <h2>{words.merits}</h2>
      <Table caption={words.merits} columns={columns} lines={merits} empty={words.noMerits} />
    </>
  );
}

type Summary = ServiceSchemas['complaints']['ComplaintSummaryView'];

function Complaints({ summary, visit }: Readonly<{ summary: Summary; visit: Visit }>) {
  const { agencies: words } = visit.words;
  const { upheldBySeverity: severity } = summary;
  return (
    <Facts
      facts={[
        [words.complaintsAccepted, words.cases(summary.accepted)],
        [words.complaintsPending, words.cases(summary.pending)],
        [words.complaintsDismissed, words.cases(summary.dismissed)],
        [words.complaintsUpheld, words.upheld(summary.upheld, severity)],
      ]}
    />
  );
}
