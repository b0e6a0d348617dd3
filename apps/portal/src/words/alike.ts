import { catalogue } from './catalogue.js';

/** The words of filings that may be about the same facts. */
export const alike = catalogue({
  title: ['可能反映同一事实的投诉和举报', 'Filings that may be about the same facts'],
  lead: [
    '按文字、提出人和文件推测，仅供参考。请对照核实后决定是否并案：并案的只算一件。',
    'Suggested by words, persons and files. Compare them and decide: filings that are merged count once.',
  ],
  kinds: { complaint: ['投诉', 'Complaint'], report: ['举报', 'Report'] },
  number: ['编号', 'Number'],
  likeness: ['文字相同', 'Words in common'],
  because: ['相同之处', 'In common'],
  reasons: { words: ['文字', 'words'], filer: ['提出人', 'a person who filed both'], files: ['文件', 'a file'] },
  compare: (number: string) => [`对照 ${number}`, `Compare with ${number}`],
  comparing: ['对照和并案', 'Compare and merge'],
  item: ['项目', 'Item'],
  merge: (joins: string, first: string) => [`${joins} 将并入 ${first}。`, `${joins} will join ${first}.`],
  reason: ['并案的理由', 'Why they are about the same facts'],
  reasonHint: [
    '投诉并案的理由机构会看到；举报并案的理由只有工作人员能看到。',
    'The agency reads the reason for merging complaints; that of a report is for staff.',
  ],
  regulator: ['监管机构的记录', 'Record of a regulator'],
});
