import { setTimeout as sleep } from 'node:timers/promises';
import { plusDays } from '@heng/legal-time';
import { bodyOf } from '../load/api.js';
import { staff } from '../load/call.js';
import type { CyclePlan, Sample } from '../load/read-sample.js';
import type { Suite } from '../suite/suite.js';
import { closeCycle } from './close-cycle.js';
import { ratingApi, type RatingApi, type RatingSummary } from './rating-api.js';
import type { Run } from './run.js';

/** A public drawing on the day of the spot check; its numbers are made up. */
const LOTTERY = { source: '双色球2026076期', result: '03 11 12 19 24 31 + 09' };

/** An action on a day. */
type Entry = Readonly<{ on: string; what: string; act: () => Promise<unknown> }>;

/**
 * The cycle from its close to the published recommendation (R8), with the actions of staff, experts and objectors in
 * the sample.
 */
export async function runCycle(
  suite: Pick<Suite, 'api' | 'moveTo'>,
  sample: Sample,
  { say, until }: Pick<Run, 'say' | 'until'>,
): Promise<void> {
  const run: Run = {
    api: suite.api,
    rating: ratingApi(suite.api, sample.plan.cycle),
    sample,
    moveTo: suite.moveTo,
    say,
    until,
  };
  await closeCycle(run);
  for (const { on, what, act } of agenda(run)) {
    await endNoticesBefore(on, run);
    await run.moveTo(on);
    await act();
    say(`${on}  ${what}`);
  }
}

/** The actions after the close, in the order of their days. */
function agenda(run: Run): Entry[] {
  const { rating, sample } = run;
  const { spotCheckOn, noticesOn, recommendedOn } = sample.plan;
  const { reviews } = sample.rows;
  const entries: Entry[] = [
    {
      on: plusDays(spotCheckOn, -1),
      what: `the list for the spot check is fixed before ${LOTTERY.source}`,
      act: () => rating.announceSpotCheck({ source: LOTTERY.source, resultOn: spotCheckOn, factsPerAgency: 5 }),
    },
    {
      on: spotCheckOn,
      what: 'facts of every drafted agency are drawn for the spot check',
      act: () => rating.drawSpotCheck({ result: LOTTERY.result }),
    },
    ...findings(run),
    ...reviewsOf(run, 1),
    {
      on: noticesOn,
      what: 'the results are on public notice for ten working days',
      act: () => rating.onCycle('notices', 'notices 1'),
    },
    ...objections(run),
    ...reviewsOf(run, 2),
  ];
  const again = reviews.filter(({ round }) => round === 2).map(({ reviewedOn }) => reviewedOn);
  for (const on of new Set(again)) {
    entries.push({
      on,
      what: 'what was reviewed again is on public notice again',
      act: () => rating.onCycle('notices', `notices 2 ${on}`),
    });
  }
  const { calendar } = sample.plan;
  if (calendar)
    entries.push({
      on: calendar.importedOn,
      what: `the calendar of ${calendar.year} is imported: notices that waited for it end on a known day`,
      act: () => importYear(run, calendar),
    });
  entries.push({
    on: recommendedOn,
    what: 'the recommendation list is published',
    act: () => rating.onCycle('recommendation'),
  });
  return entries.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

/** Imports a year and waits until the notices that waited for it end on a day that it gives. */
async function importYear(
  { api, rating, until }: Run,
  { importedOn, ...year }: NonNullable<CyclePlan['calendar']>,
): Promise<void> {
  const registry = api.http('registry', staff);
  const { version } = await bodyOf(registry.GET('/calendar'));
  const header = { 'Idempotency-Key': `calendar-${year.year}-${importedOn}`, 'If-Match': `"${version}"` };
  const { sources, daysOff, workdays } = year;
  const body = { ...year, sources: [...sources], daysOff: [...daysOff], workdays: [...workdays] };
  await registry.POST('/calendar/years', { params: { header }, body });
  const isWaiting = ({ state, lastDay }: RatingSummary) => state === 'on-notice' && lastDay! < importedOn;
  while ((await rating.ratings()).some(isWaiting)) {
    until.throwIfAborted();
    await sleep(100);
  }
}

function findings({ rating, sample }: Run): Entry[] {
  return [...Map.groupBy(sample.rows.spotCheck, (row) => row.concludedOn)].map(([on, rows]) => ({
    on,
    what: `the spot check is concluded for ${rows.length} agencies, ${rows.filter(({ authentic }) => !authentic).length} with a false fact`,
    act: async () => {
      const ratingOf = await ratingsByAgency(rating);
      for (const { agency, authentic, falseFact, reason } of rows) {
        const summary = ratingOf(agency);
        const falseFacts = falseFact ? [await factOf(rating, summary, falseFact)] : [];
        await rating.conclude(summary, { authentic, ...(authentic ? {} : { falseFacts }), reason });
      }
    },
  }));
}

/**
 * The first fact of a type behind the rating, the same in each run. The drawn ones differ from run to run, because the
 * draw is secret until its day.
 */
async function factOf(rating: RatingApi, { id, creditCode }: RatingSummary, type: string): Promise<string> {
  const { facts } = await rating.rating(id);
  const [first] = facts
    .filter((fact) => fact.type === type)
    .map((fact) => fact.id)
    .sort();
  if (!first) throw new Error(`spot-check.csv names a false ${type} of ${creditCode}, whose rating rests on none.`);
  return first;
}

function reviewsOf({ rating, sample }: Run, round: number): Entry[] {
  const rows = sample.rows.reviews.filter((review) => review.round === round);
  return [...Map.groupBy(rows, (row) => row.reviewedOn)].map(([on, ofDay]) => ({
    on,
    what: `experts review ${ratingsIn(ofDay)}${round > 1 ? ' again' : ''}`,
    act: async () => {
      const ratingOf = await ratingsByAgency(rating);
      for (const { agency, other, reason } of ofDay)
        await rating.review(ratingOf(agency), round, { judged: other === 0 ? {} : { other }, reason });
    },
  }));
}

function objections({ rating, sample }: Run): Entry[] {
  return sample.rows.objections.flatMap(
    ({ number, agency, statement, evidence, filedOn, upheld, decidedOn, reason }) => {
      const file = async () => {
        const body = { statement, ...(evidence ? { evidence: [evidence] } : {}) };
        const filed = await rating.object((await ratingsByAgency(rating))(agency), number, body);
        return rating.accept(filed, number, '列明了具体事实，予以受理。');
      };
      return [
        { on: filedOn, what: `objection ${number} is filed and accepted`, act: file },
        {
          on: decidedOn,
          what: `objection ${number} is ${upheld ? 'upheld' : 'dismissed'}`,
          act: async () => rating.decide(await file(), number, { upheld, reason }),
        },
      ];
    },
  );
}

/** Visits the day after each notice's last day on the way to a date: ratings without objection are granted then. */
async function endNoticesBefore(date: string, { rating, moveTo, say }: Run): Promise<void> {
  const running = (await rating.ratings()).filter(({ state, lastDay }) => state === 'on-notice' && lastDay);
  for (const [on, ending] of [...Map.groupBy(running, ({ lastDay }) => plusDays(lastDay!, 1))].sort()) {
    if (on > date) continue;
    await moveTo(on);
    const after = new Map((await rating.ratings()).map(({ id, state }) => [id, state]));
    const states = Map.groupBy(ending, ({ id }) => after.get(id)!);
    say(
      `${on}  the last day of the notice of ${ratingsIn(ending)} has passed: ${[...states].map(([state, list]) => `${list.length} ${state}`).join(', ')}`,
    );
  }
}

async function ratingsByAgency(rating: RatingApi): Promise<(creditCode: string) => RatingSummary> {
  const byAgency = new Map((await rating.ratings()).map((summary) => [summary.creditCode, summary]));
  return (creditCode) => {
    const summary = byAgency.get(creditCode);
    if (!summary) throw new Error(`There is no rating of the agency ${creditCode}, which the sample names.`);
    return summary;
  };
}

const ratingsIn = ({ length }: readonly unknown[]) => `${length} ${length === 1 ? 'rating' : 'ratings'}`;
