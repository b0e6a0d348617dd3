import type { ServiceSchemas } from '@heng/clients';
import { z } from 'zod';
import { Evidence } from '../complaints/show-complaint.js';
import { type Column, Day, type Fact, Facts, Pager, Steps, Table } from '../components/parts.js';
import { changing, cursorOf, versionField } from '../web/changes.js';
import { defineForm, linesOf } from '../web/form.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { filesField, idsIn } from '../web/uploads.js';
import { dayIn } from '../words/dates.js';
import { Allegation, Files, Finding } from './report-parts.js';

type Schemas = ServiceSchemas['complaints'];

const hearingOf = ({ services, params }: Visit) =>
  answerOf(services.complaints.GET('/hearings/{id}', { params: { path: { id: params['id']! } } }));

export const listHearings = definePage({
  path: '/hearings',
  who: ['agency', 'alliance-staff'],
  load: (visit) => answerOf(visit.services.complaints.GET('/hearings', { params: { query: cursorOf(visit) } })),
  view: ({ items, next }, visit) => {
    const { reports: words } = visit.words;
    return {
      title: words.hearings,
      body: (
        <>
          <h1>{words.hearings}</h1>
          <p>{words.hearingsLead}</p>
          <Table caption={words.hearings} columns={columnsOf(visit)} lines={items} empty={words.noHearings} />
          <Pager visit={visit} next={next} />
        </>
      ),
    };
  },
});

const columnsOf = (visit: Visit): Column<Schemas['ListedHearingView']>[] => {
  const { reports: words, complaints } = visit.words;
  return [
    {
      label: words.openedOn,
      cell: ({ id, openedOn }) => (
        <a href={`/hearings/${id}`}>
          <Day visit={visit} on={openedOn} />
        </a>
      ),
    },
    { label: complaints.state, cell: ({ state }) => words.hearingStates[state] },
    { label: complaints.deadline, cell: ({ due }) => due && <Day visit={visit} on={due.date} /> },
  ];
};

/** All that an agency reads of a report (R6). */
export const showHearing = definePage({
  path: '/hearings/:id',
  who: ['agency', 'alliance-staff'],
  load: async (visit) => {
    const params = { path: { id: visit.params['id']! } };
    const [hearing, files] = await Promise.all([
      hearingOf(visit),
      answerOf(visit.services.complaints.GET('/hearings/{id}/evidence', { params })),
    ]);
    return { hearing, files };
  },
  view: ({ hearing, files }, visit) => {
    const { reports: words } = visit.words;
    const { allegation, answer, answerEvidence, reportId } = hearing;
    const title = words.hearingOf(dayIn(visit.language, hearing.openedOn));
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <Allegation visit={visit}>{allegation}</Allegation>
          <Facts facts={factsOf(hearing, visit)} />
          {hearing.allowedActions.includes('answer') && (
            <p>
              <a className="button" href={`/hearings/${hearing.id}/answer`}>
                {words.toAnswer}
              </a>
            </p>
          )}
          {answer && (
            <>
              <h2>{words.answer}</h2>
              <p className="text">{answer}</p>
              <Evidence of={answerEvidence ?? []} none={null} />
              <Files
                files={files}
                of={{ base: 'hearings', id: hearing.id }}
                caption={words.filesOfAgency}
                visit={visit}
              />
            </>
          )}
          <Finding of={hearing} visit={visit} />
          {reportId && (
            <p>
              <a href={`/reports/${reportId}`}>{words.toReport}</a>
            </p>
          )}
        </>
      ),
    };
  },
});

function factsOf(
  { state, openedOn, due, missed, answeredOn, concludedOn }: Schemas['HearingView'],
  visit: Visit,
): Fact[] {
  const { reports: words, complaints } = visit.words;
  const day = (on: string) => <Day key="d" visit={visit} on={on} />;
  const facts: Fact[] = [
    [complaints.state, words.hearingStates[state]],
    [words.openedOn, day(openedOn)],
  ];
  if (due)
    facts.push([
      complaints.deadline,
      <div key="due">
        {day(due.date)}
        <Steps visit={visit} title={complaints.dueSteps} steps={due.steps} />
      </div>,
    ]);
  if (missed) facts.push([complaints.deadline, complaints.missed]);
  if (answeredOn) facts.push([words.hearingStates.answered, day(answeredOn)]);
  if (concludedOn) facts.push([words.foundOn, day(concludedOn)]);
  return facts;
}

export const answerHearing = defineForm({
  path: '/hearings/:id/answer',
  who: ['agency'],
  load: hearingOf,
  title: (_, { words }) => words.reports.toAnswer,
  lead: ({ allegation }, visit) => <Allegation visit={visit}>{allegation}</Allegation>,
  fields: ({ version }, { words: { reports: words, complaints } }) => [
    {
      ...{ kind: 'textarea', name: 'statement', label: words.answer, hint: words.answerHint },
      schema: z.string().max(4000),
    },
    {
      ...{ kind: 'textarea', name: 'evidence', label: complaints.evidence, hint: complaints.evidenceHint },
      ...{ optional: true, schema: z.string().max(40_000) },
    },
    filesField({
      ...{ name: 'fileIds', label: complaints.files, hint: words.answerFilesHint, optional: true },
      service: 'complaints',
    }),
    versionField(version),
  ],
  check: true,
  send: async (values, { id }, { services }, key) => {
    await answerOf(
      services.complaints.POST('/hearings/{id}/answer', {
        params: { path: { id }, header: changing(key, values['version']) },
        body: {
          ...{ statement: values['statement']!, evidence: linesOf(values['evidence']!) },
          fileIds: idsIn(values['fileIds']!),
        },
      }),
    );
    return `/hearings/${id}`;
  },
});
