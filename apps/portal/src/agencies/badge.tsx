import { renderToString } from 'react-dom/server';
import type { ReactNode } from 'react';
import { defineDownload } from '../web/download.js';
import { definePage } from '../web/page.js';
import { dayIn } from '../words/dates.js';
import { type Language, languages } from '../words/catalogue.js';
import { wordsOf } from '../words/index.js';
import { type Agency, agencyOf } from './agency.js';
import { AgencyTabs } from './agency-tabs.js';

const [WIDTH, HEIGHT] = [320, 112];
const NAME_MAX = 18;
type BadgeOf = Pick<Agency, 'name' | 'state' | 'rating'>;

/** The badge of an agency, for other sites: in Chinese, or in English under /en. */
export const badges = languages.map((language) =>
  defineDownload({
    path: pathIn(language, ':id'),
    who: 'everyone',
    shown: true,
    load: async (visit) => {
      const svg = svgOf(await agencyOf(visit), language);
      const headers = { 'content-type': 'image/svg+xml; charset=utf-8', 'cache-control': 'public, max-age=3600' };
      const response = new Response(svg, { headers });
      return { data: response.body, response };
    },
  }),
);

function pathIn(language: Language, id: string): string {
  return `/agencies/${id}/badge${language === 'en' ? '-en' : ''}.svg`;
}

/** An agency that is suspended or deregistered has no grade to show. */
function standingIn({ state, rating }: BadgeOf, language: Language): readonly [string, string] {
  const { agencies, badge, common } = wordsOf(language);
  if (state !== 'registered') return [agencies.states[state], ''];
  if (!rating.latest?.grade) return [common.unrated, ''];
  const { grade, decidedOn } = rating.latest;
  return [badge.gradeIs(grade, badge.grades[grade]), badge.since(dayIn(language, decidedOn))];
}

/** The badge as a file. */
export const svgOf = (agency: BadgeOf, language: Language): string =>
  `<?xml version="1.0" encoding="utf-8"?>${renderToString(<Badge agency={agency} language={language} />)}`;

function Badge({ agency, language }: Readonly<{ agency: BadgeOf; language: Language }>): ReactNode {
  const { badge, common } = wordsOf(language);
  const [standing, since] = standingIn(agency, language);
  const name = agency.name.length > NAME_MAX ? `${agency.name.slice(0, NAME_MAX - 1)}…` : agency.name;
  const text = { fontFamily: 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif' };
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img">
      <title>{`${agency.name}${common.colon}${standing}`}</title>
      <rect width={WIDTH} height={HEIGHT} rx="6" fill="#0b3d4f" />
      <g fill="#fff" {...text}>
        <text x="16" y="26" fontSize="13">
          {badge.heading}
        </text>
        <text x="16" y="52" fontSize="20" fontWeight="700">
          {standing}
        </text>
        <text x="16" y="76" fontSize="14">
          {name}
        </text>
        <text x="16" y="98" fontSize="13">
          {since}
        </text>
      </g>
    </svg>
  );
}

/** The badge, its meaning, and the code to embed it. */
export const showBadge = definePage({
  path: '/agencies/:id/badge',
  who: 'everyone',
  load: agencyOf,
  view: (agency, visit) => {
    const { badge: words } = visit.words;
    const title = words.title(agency.name);
    const path = pathIn(visit.language, agency.id);
    const code = renderToString(
      <a href={`${visit.site}/agencies/${agency.id}`}>
        <img src={`${visit.site}${path}`} width={WIDTH} height={HEIGHT} alt={title} loading="lazy" />
      </a>,
    );
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <AgencyTabs agency={agency} visit={visit} />
          <p>
            <img
              src={path}
              width={WIDTH}
              height={HEIGHT}
              alt={`${words.preview}${visit.words.common.colon}${standingIn(agency, visit.language).join(' ')}`}
            />
          </p>
          <h2>{words.meaning}</h2>
          <ul>
            {Object.entries(words.meanings).map(([name, text]) => (
              <li key={name}>{text}</li>
            ))}
          </ul>
          <h2>{words.embed}</h2>
          <div className="question">
            <label htmlFor="code">{words.embedLead}</label>
            <textarea id="code" rows={6} readOnly defaultValue={code} />
          </div>
        </>
      ),
    };
  },
});
