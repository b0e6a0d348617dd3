import type { ServiceSchemas } from '@heng/clients';
import { sectionIn, type Standard } from '../disclosure/standards.js';
import type { Visit } from '../web/page.js';
import { dayIn, sayIn } from '../words/dates.js';

/** Something that waits for the reader, with its last day where there is one. */
export type Task = Readonly<{ href: string; text: string; due?: string | null }>;
type Schemas = ServiceSchemas;
type Reader = Visit;

export const toAnswer = (complaints: readonly Schemas['complaints']['ListedComplaintView'][], visit: Reader): Task[] =>
  complaints.map(({ id, filedOn, due }) => ({
    ...{ href: `/complaints/${id}`, due },
    text: visit.words.mine.answer(dayIn(visit.language, filedOn)),
  }));

export const toBeHeard = (hearings: readonly Schemas['complaints']['ListedHearingView'][], visit: Reader): Task[] =>
  hearings
    .filter(({ state }) => state === 'open' || state === 'lapsed')
    .map(({ id, openedOn, due }) => ({
      ...{ href: `/hearings/${id}`, due: due?.date ?? null },
      text: visit.words.reports.toAnswerOf(dayIn(visit.language, openedOn)),
    }));

export const toRule = (panels: readonly Schemas['complaints']['PanelView'][], visit: Reader): Task[] =>
  panels
    .filter(({ allowedActions }) => allowedActions.some((action) => action !== 'recuse'))
    .map(({ matter, matterId, drawnOn }) => ({
      href: `/${matter === 'complaint' ? 'complaints' : 'cases'}/${matterId}/panel`,
      text: visit.words.mine.rule(dayIn(visit.language, drawnOn!)),
    }));

type Timeliness = readonly Schemas['registry']['SectionTimelinessView'][];

/** The stale sections, and for an agency without a disclosure the first one. */
export function toDisclose(agencyId: string, sections: Timeliness, standard: Standard, visit: Reader): Task[] {
  const { mine: words } = visit.words;
  if (sections.length === 0) return [{ href: `/agencies/${agencyId}/disclosures`, text: words.disclose }];
  return sections
    .filter(({ stale }) => stale)
    .map(({ section, freshUntil }) => ({
      ...{ href: `/agencies/${agencyId}/timeliness`, due: freshUntil },
      text: words.confirm(sectionIn(visit, section, standard)),
    }));
}

export const toExplain = (signals: readonly Schemas['registry']['SignalView'][], visit: Reader): Task[] =>
  signals
    .filter(({ allowedActions }) => allowedActions.includes('explain'))
    .map(({ id, text }) => ({
      href: `/signals/${id}`,
      text: `${visit.words.mine.explain}${sayIn(visit.language, text)}`,
    }));

export const toApply = (applications: readonly Schemas['registry']['ApplicationLineView'][], visit: Reader): Task[] =>
  applications.flatMap(({ id, name, state }) => {
    const { mine: words } = visit.words;
    if (state !== 'draft' && state !== 'returned') return [];
    const text = state === 'draft' ? words.applicationDraft(name) : words.applicationReturned(name);
    return [{ href: `/applications/${id}`, text }];
  });

/** The proposals that the enterprise confirms, and the feedback that it gives. */
export const toEnterprise = (projects: readonly Schemas['tracking']['ListedProject'][], visit: Reader): Task[] =>
  projects.flatMap(({ id, agencyName, allowedActions }) => {
    const { mine: words, common } = visit.words;
    const agency = agencyName ?? common.unknown;
    const may = (action: string) => allowedActions.includes(action);
    return [
      ...(may('confirm') ? [{ href: `/projects/${id}`, text: words.confirmProject(agency) }] : []),
      ...(may('give-feedback') ? [{ href: `/projects/${id}`, text: words.feedback(agency) }] : []),
    ];
  });

export const toReview = (ratings: readonly Schemas['rating']['ListedRatingView'][], visit: Reader): Task[] =>
  ratings.map(({ id, agencyName }) => ({ href: `/ratings/${id}`, text: visit.words.mine.review(agencyName) }));

/** Those with a last day first, the earliest of them first. */
export const byDue = (tasks: readonly Task[]): Task[] =>
  tasks.toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
