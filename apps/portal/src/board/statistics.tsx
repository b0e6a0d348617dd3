import type { ServiceSchemas } from '@heng/clients';
import { provinces, stages } from '@heng/contracts';
import type { ReactNode } from 'react';
import { type Bar, BarChart } from '../components/bar-chart.js';
import { type Column, Select, Table } from '../components/parts.js';
import { TileGrid } from './tile-grid.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { monthIn } from '../words/dates.js';
import { industryIn, provinceIn } from '../words/places.js';

type Statistics = ServiceSchemas['tracking']['StatisticsView'];
type Counts = Pick<Statistics['months'][number], 'started' | 'ended' | 'stages'>;
/** Counts of one month, province or industry, with its name. */
type Named = Readonly<{ label: string; counts: Counts }>;

const MONTH = /^(?:19|2[01])\d{2}-(0[1-9]|1[0-2])$/;
const ENDINGS = ['completed', 'terminated', 'moved'] as const;

/** The board counts projects and stages by month, province and industry (R4). */
export const boardStatistics = definePage({
  path: '/board/statistics',
  who: 'everyone',
  load: ({ services, query }) => {
    const [from, until, province] = ['from', 'until', 'province'].map((name) => query.get(name) ?? '');
    const asked = {
      ...(MONTH.test(from!) ? { from: from! } : {}),
      ...(MONTH.test(until!) ? { until: until! } : {}),
      ...(province ? { province: provinces.find(({ code }) => code === province)?.code } : {}),
    };
    return answerOf(services.tracking.GET('/board/statistics', { params: { query: asked as object } }));
  },
  view: (statistics, visit) => {
    const { board: words } = visit.words;
    const { language } = visit;
    const months = statistics.months.map((one) => ({ label: monthIn(language, one.month), counts: one }));
    const inProvinces = statistics.provinces.map((one) => ({ label: provinceIn(language, one.province), counts: one }));
    const inIndustries = statistics.industries.map((one) => ({
      label: industryIn(language, one.industry),
      counts: one,
    }));
    const started = ({ label, counts }: Named) => ({ label, value: counts.started });
    return {
      title: words.statisticsTitle,
      body: (
        <>
          <h1>{words.statisticsTitle}</h1>
          <Filter visit={visit} />
          {months.length > 0 && <p>{words.period(months[0]!.label, months.at(-1)!.label)}</p>}
          <Figure title={words.startedByMonth} bars={months.map(started)} />
          <Figure
            title={words.completedByMonth}
            bars={months.map(({ label, counts }) => ({ label, value: counts.ended?.completed ?? 0 }))}
          />
          <Figure title={words.stagesBegun} bars={stageBars(statistics, visit)} />
          <Figures caption={words.month} lines={months} visit={visit} />
          <h2>{words.byProvince}</h2>
          <TileGrid
            title={words.byProvince}
            values={new Map(statistics.provinces.map((one) => [one.province, one.started]))}
            visit={visit}
          />
          <Figures caption={words.province} lines={inProvinces} visit={visit} />
          <Figure title={words.byIndustry} bars={inIndustries.map(started).toSorted(mostFirst)} />
          <Figures caption={words.industry} lines={inIndustries} visit={visit} />
          <p>
            <a href="/board">{words.back}</a>
          </p>
        </>
      ),
    };
  },
});

type Bars = Readonly<{ title: string; bars: readonly Bar[] }>;
const mostFirst = (a: Bar, b: Bar) => b.value - a.value;

const Figure = ({ title, bars }: Bars): ReactNode => (
  <>
    <h2>{title}</h2>
    <BarChart bars={bars} />
  </>
);

const stageBars = ({ months }: Statistics, { words: { projects } }: Visit) =>
  stages.map((stage) => ({
    label: projects.stages[stage],
    value: months.reduce((sum, one) => sum + (one.stages?.[stage] ?? 0), 0),
  }));

type OfFigures = Readonly<{ caption: string; lines: readonly Named[]; visit: Visit }>;

/** The figures of the charts above as a table. */
function Figures({ caption, lines, visit }: OfFigures): ReactNode {
  const { board: words, projects, common } = visit.words;
  const columns: Column<Named>[] = [
    { label: caption, cell: ({ label }) => label },
    { label: words.started, cell: ({ counts }) => counts.started, number: true },
    ...ENDINGS.map((ending) => ({
      label: words.ended[ending],
      cell: ({ counts }: Named) => counts.ended?.[ending] ?? 0,
      number: true,
    })),
    ...stages.map((stage) => ({
      label: projects.stages[stage],
      cell: ({ counts }: Named) => counts.stages?.[stage] ?? 0,
      number: true,
    })),
  ];
  return (
    <details>
      <summary>{`${words.figures}${common.colon}${caption}`}</summary>
      <Table caption={`${words.figures}${common.colon}${caption}`} {...{ columns, lines }} empty={common.none} />
    </details>
  );
}

function Filter({ visit }: Readonly<{ visit: Visit }>): ReactNode {
  const { query, language, words } = visit;
  const { board, common } = words;
  return (
    <form className="filter">
      {(['from', 'until'] as const).map((name) => (
        <div key={name}>
          <label htmlFor={name}>{board[name]}</label>
          <input
            id={name}
            name={name}
            type="month"
            placeholder={board.monthHint}
            defaultValue={query.get(name) ?? ''}
          />
        </div>
      ))}
      <Select
        {...{ name: 'province', label: board.province, any: board.anyProvince, value: query.get('province') }}
        choices={provinces.map(({ code }) => ({ value: code, label: provinceIn(language, code) }))}
      />
      <button>{common.search}</button>
    </form>
  );
}
