import type { ServiceSchemas } from '@heng/clients';
import { type Column, Day, type Fact, Facts, Grade, PartOf, Table } from '../components/parts.js';
import { DayForm } from '../disclosure/disclosure-on.js';
import { standardOf } from '../disclosure/standards.js';
import { announcementsOf, AnnouncementsPart } from '../announcements/announcements.js';
import { definePage, part, type Visit } from '../web/page.js';
import { dayIn, sayIn } from '../words/dates.js';
import { provinceIn } from '../words/places.js';
import { type Agency, agencyOf, isStaff } from './agency.js';
import { AgencyTabs } from './agency-tabs.js';
import { ComplaintFigures, complaintsOf, projectsOf } from './complaint-figures.js';
import { AgencyDisclosure } from './disclosure-parts.js';
import { RatingHistory } from './rating-part.js';
import { latestRating, ratingsOf } from './ratings-of.js';
import { SatisfactionPart } from './satisfaction-part.js';

type Schemas = ServiceSchemas['registry'];
type OfAgency = Readonly<{ agency: Agency; visit: Visit }>;

export const showAgency = definePage({
  path: '/agencies/:id',
  who: 'everyone',
  load: async (visit) => {
    const id = visit.params['id']!;
    const [agency, complaints, announced, rating] = await Promise.all([
      agencyOf(visit),
      part(complaintsOf(visit, id)),
      part(announcementsOf(visit, id)),
      part(Promise.all([ratingsOf(visit, id), latestRating(visit, id)])),
    ]);
    const { disclosure } = agency;
    const standard = disclosure && (await standardOf(visit, disclosure.standard));
    return { agency, complaints, announced, rating, standard };
  },
  view: ({ agency, complaints, announced, rating, standard }, visit) => {
    const { agencies: words } = visit.words;
    return {
      title: agency.name,
      body: (
        <>
          <h1>{agency.name}</h1>
          <AgencyTabs agency={agency} visit={visit} />
          <Identity agency={agency} visit={visit} />
          <h2>{words.rating}</h2>
          <PartOf visit={visit} of={rating}>
            {([ratings, latest]) => <RatingHistory ratings={ratings} latest={latest} visit={visit} />}
          </PartOf>
          <p>
            <a href={`/agencies/${agency.id}/badge`}>{visit.words.badge.link}</a>
          </p>
          <h2>{words.disclosure}</h2>
          {agency.disclosure && standard ? (
            <>
              <DayForm agency={agency} visit={visit} />
              <AgencyDisclosure disclosure={agency.disclosure} standard={standard} visit={visit} />
              <p>
                <a href={`/agencies/${agency.id}/withholdings`}>{words.withheldLink}</a>
              </p>
            </>
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
            {(summary) => <ComplaintFigures summary={summary} projects={projectsOf(agency)} visit={visit} />}
          </PartOf>
          <h2>{visit.words.announcements.title}</h2>
          <PartOf visit={visit} of={announced}>
            {({ items }) => <AnnouncementsPart items={items} visit={visit} />}
          </PartOf>
          <Filing agency={agency} visit={visit} />
          {isStaff(visit) && (
            <p>
              <a href={`/agencies/${agency.id}/case`}>{visit.words.ratingCases.open}</a>
            </p>
          )}
        </>
      ),
    };
  },
});

const Filing = ({ agency: { id }, visit }: OfAgency) => (
  <p>
    <a className="button second" href={`/agencies/${id}/complaint`}>
      {visit.words.agencies.file}
    </a>{' '}
    <a className="button second" href={`/agencies/${id}/report`}>
      {visit.words.reports.file}
    </a>
  </p>
);

function Identity({ agency, visit }: OfAgency) {
  const { agencies: words } = visit.words;
  const former = agency.former.map(({ name }) => name).filter((name) => name !== agency.name);
  const facts: Fact[] = [
    [words.currentGrade, <Grade key="g" visit={visit} grade={agency.rating.latest?.grade} />],
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
      <p>
        <a href={`/board?agencyId=${figures.agencyId}`}>{words.projects}</a>
      </p>
      <h3>{words.satisfaction}</h3>
      <SatisfactionPart satisfaction={figures.satisfaction} visit={visit} />
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
