import { industries } from '@heng/contracts';
import type { MadeAgency } from './agencies.js';
import type { Random } from './random.js';

/** An agency's file of disclosures: its revisions in order. */
export type DisclosureFile = readonly Readonly<{ publishedOn: string; sections: Readonly<Record<string, unknown>> }>[];

/**
 * An agency's disclosures: a first revision, in most cases a second one in the half-year; none for an agency that never
 * discloses.
 */
export function makeDisclosure(agency: MadeAgency, projects: readonly string[], random: Random): DisclosureFile {
  const { disclosure } = agency.design;
  if (disclosure === 'none') return [];
  const first = {
    publishedOn: agency.row.registeredOn < '2025-01-01' ? '2024-10-28' : '2025-02-28',
    sections: without(disclosure, sectionsOf(agency, [], random)),
  };
  if (disclosure === 'spoilt-by-revision')
    return [first, { publishedOn: '2026-05-10', sections: withoutAddress(first.sections) }];
  if (projects.length < 4) return [first];
  return [first, { publishedOn: '2026-02-10', sections: without(disclosure, sectionsOf(agency, projects, random)) }];
}

function without(disclosure: string, sections: Record<string, unknown>): Record<string, unknown> {
  const { yearsAndIncome, team, ...others } = sections;
  if (disclosure === 'without-team') return { ...others, yearsAndIncome };
  const { income, ...years } = yearsAndIncome as Record<string, unknown>;
  return { ...others, team, yearsAndIncome: disclosure === 'without-income' ? years : { ...years, income } };
}

function withoutAddress(sections: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const basics = Object.entries(sections['basics'] as object).filter(([field]) => field !== 'address');
  return { ...sections, basics: Object.fromEntries(basics) };
}

function sectionsOf(
  { row, place, design }: MadeAgency,
  enterprises: readonly string[],
  random: Random,
): Record<string, unknown> {
  const years = random.whole(3, 11);
  const most = random.whole(2, 20) * 50;
  const manufacturing = industries.filter(({ code, section }) => section === 'C' && code !== 'C').map(({ zh }) => zh);
  return {
    basics: {
      registeredCapital: random.whole(1, 20) * 100,
      city: `${place.city}市`,
      industries: [random.pick(manufacturing.slice(0, 15)), random.pick(manufacturing.slice(15))],
      introduction: `${row.name}从事两化融合管理体系贯标咨询服务${years}年，服务${place.city}及周边制造企业。`,
      contact: row.email,
      address: `${place.city}市创新路${random.whole(1, 288)}号`,
    },
    process: {
      policies: '咨询服务管理制度、项目质量评审制度、客户信息保密制度。',
      mechanism: '项目经理负责，方案与体系文件由质量部门两级评审。',
      procedure: '贯标启动、现状调研及诊断、体系分析策划、文件编写及发布、内部审核和管理评审、评定试点。',
      methods: '访谈、现场观察、数据采集与对标分析。',
    },
    yearsAndIncome: {
      years,
      income: { from: most / 2, to: most },
      otherYears: years + 2,
      otherIncome: { from: most, to: most * 2 },
    },
    team: { certifiedCount: design.team.staff + design.team.certified, fullTimeCount: design.team.staff },
    experience: {
      enterpriseCount: enterprises.length,
      enterprises,
      projects: enterprises.map((name) => `${name}：贯标咨询服务项目`),
    },
    knowledge: { results: ['贯标实施工作手册'], recognition: [] },
    other: { remarks: '无其他说明。' },
  };
}
