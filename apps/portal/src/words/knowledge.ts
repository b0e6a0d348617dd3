import { catalogue } from './catalogue.js';

/** Knowledge that agencies share. */
export const knowledge = catalogue({
  title: ['知识共享', 'Shared knowledge'],
  lead: [
    '咨询机构共享、经联盟认定的知识、经验和成果，任何人可以阅读和下载。',
    'Knowledge, experience and results that agencies share and the alliance has recognised. Anyone may read and download them.',
  ],
  query: ['名称或摘要中的词', 'Words of the title or summary'],
  any: ['全部', 'All'],
  none: ['没有找到。', 'Nothing was found.'],
  item: ['名称', 'Title'],
  recognised: ['认定日期', 'Recognised'],
  citations: ['被引用', 'Citations'],
  file: ['下载文件', 'Download the file'],
  fileNone: ['没有文件，或者文件正在检查。', 'There is no file, or it is being checked.'],
  citedBy: ['被引用的情况', 'Cited by'],
  awards: ['获得的奖励', 'Awards'],
  notCited: ['还没有认定的引用。', 'No citation has been recognised yet.'],
  noAwards: ['没有获奖。', 'No awards.'],
  feed: ['订阅（Atom）', 'Feed (Atom)'],
});
