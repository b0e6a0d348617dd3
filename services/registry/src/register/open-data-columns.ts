import { industryNames, provinceNames } from '@heng/contracts';
import type { Column, Table, TableFormat } from '@heng/imports/tables';
import { agencyLifecycle } from '../domain/registration/agency.js';
import type { AgencyLine } from './register-views.js';

/** A line of the open data; every column is in every format, in this order. */
export type OpenLine = Omit<AgencyLine, 'version'>;
type OpenColumn = Omit<Column<OpenLine>, 'name' | 'value'> & { readonly name: keyof OpenLine };

const columns: readonly OpenColumn[] = [
  { name: 'id', zh: '机构编号', en: 'id in the register, UUID' },
  { name: 'name', zh: '机构名称', en: 'name' },
  { name: 'creditCode', zh: '统一社会信用代码', en: 'unified social credit code (GB 32100-2015)' },
  {
    name: 'creditCodeStatus',
    zh: '代码核验',
    en: 'verified, or legacy: to be verified by hand',
    words: ({ creditCodeStatus }) => (creditCodeStatus === 'legacy' ? '待人工核验' : '已核验'),
  },
  {
    name: 'province',
    zh: '省份',
    en: 'province (GB/T 2260)',
    words: ({ province }) => provinceNames.get(province) ?? province,
  },
  { name: 'city', zh: '所在省市', en: 'province and city as disclosed' },
  {
    name: 'industries',
    zh: '服务行业',
    en: 'sections and divisions of GB/T 4754-2017 that the industries disclosed name',
    words: (line) => line.industries.map((code) => industryNames.get(code) ?? code).join('；'),
  },
  {
    name: 'state',
    zh: '状态',
    en: 'registered, suspended or deregistered',
    words: ({ state }) => agencyLifecycle.statesZh[state],
  },
  { name: 'registeredOn', zh: '注册日期', en: 'business date of registration' },
  { name: 'deregisteredOn', zh: '注销日期', en: 'business date of deregistration' },
  { name: 'grade', zh: '评级结果', en: 'A, B, C or D of the latest rating; empty is 未获评级' },
  { name: 'cycle', zh: '评级周期', en: 'cycle of the latest rating' },
  { name: 'disclosedOn', zh: '最近公开日期', en: 'business date of the latest disclosure' },
  { name: 'completeness', zh: '公开完整度（%）', en: 'per cent of the required fields that are answered' },
  {
    name: 'complete',
    zh: '公开完整',
    en: 'whether all required fields are answered',
    words: ({ complete }) => (complete ? '是' : '否'),
  },
  { name: 'changedAt', zh: '最近变更时间', en: 'when the register last told of a change, UTC' },
];

/** The register as a table. */
export const register: Table<OpenLine> = {
  zh: '贯标咨询服务机构',
  columns: columns.map((column) => ({ ...column, value: (line) => line[column.name] })),
};

/** The formats of the open data, by file extension. */
export const formats: Readonly<Record<TableFormat, Readonly<{ zh: string; en: string }>>> = {
  csv: {
    zh: 'CSV，UTF-8，首行为列名；多个行业代码以空格分隔',
    en: 'CSV in UTF-8, the first row names the columns; industry codes with a blank between them',
  },
  jsonl: { zh: 'JSON Lines，每行一家机构', en: 'JSON lines, one agency in each' },
  xlsx: { zh: 'Excel 工作簿，代码译为文字', en: 'Excel workbook, with words for the codes' },
};
