import type { RowOf } from '../load/tables.js';
import type { MadeAgency } from './agencies.js';
import { handedIn } from './days.js';
import type { Random } from './random.js';

type Kind = RowOf<'merits'>['kind'];

const titles: Readonly<Record<Kind, readonly string[]>> = {
  'alliance-award': ['两化融合管理体系贯标优秀服务机构', '贯标咨询服务年度表彰'],
  'government-award': ['两化融合促进工作先进单位', '工业互联网服务优秀机构'],
  'association-award': ['企业管理现代化创新成果二等奖'],
  contribution: ['全国贯标宣贯培训授课二十场', '承办省级贯标经验交流会'],
  research: ['承担联盟贯标成效评价方法研究'],
  'shared-knowledge': ['装备行业贯标实施指南', '中小企业贯标案例集', '新型能力识别方法汇编'],
  citation: ['实施指南被行业标准编制说明引用', '案例集被省级培训教材引用'],
};
const givers: Readonly<Record<string, string>> = { national: '国家级', provincial: '省级', municipal: '市级' };

/** The claims of agencies, and the decisions of staff a few weeks later. */
export function makeMerits(random: Random, agencies: readonly MadeAgency[]): RowOf<'merits'>[] {
  const claims = agencies.flatMap((agency) => agency.design.merits.map((merit) => ({ agency, merit })));
  return claims.map(({ agency, merit: { kind, level = null, refused } }, i) => {
    const claimedOn = handedIn(random.pick(['2025-05-12', '2025-09-15', '2026-01-15', '2026-03-03', '2026-04-14']));
    const decidedOn = handedIn(random.pick(['2026-05-04', '2026-05-15']));
    const decision = refused ? 'refused' : 'recognised';
    return {
      number: `M-${String(i + 1).padStart(3, '0')}`,
      agency: agency.row.creditCode,
      kind,
      level,
      title: `${level ? givers[level] : ''}${random.pick(titles[kind])}`,
      evidence: `https://evidence.example.cn/merits/${i + 1}.pdf`,
      claimedOn,
      decision,
      decidedOn,
      reason: refused ? '所附材料不能证明由本机构组织实施。' : null,
    };
  });
}
