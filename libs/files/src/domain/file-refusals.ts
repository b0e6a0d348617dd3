import { defineRefusals } from '@heng/kit/domain';

/** The refusals of stored files. */
export const refuse = defineRefusals('kit', {
  'file-not-yours': {
    kind: 'forbidden',
    zh: '该文件不属于您所代表的组织，也未向您开放，只有上传者的组织和联盟工作人员可以读取。',
    en: 'The file is another organisation’s and not open to you; its owner and alliance staff may read it.',
  },
  'file-quarantined': {
    kind: 'conflict',
    zh: '该文件尚在隔离，等待病毒扫描；扫描通过后方可下载。',
    en: 'The file is in quarantine until it has been scanned; it can be downloaded then.',
  },
  'file-infected': {
    kind: 'forbidden',
    zh: '扫描发现该文件含有恶意内容（{threat}），不提供下载。',
    en: 'The file carries malicious content ({threat}) and is not given out.',
  },
  'file-unknown': {
    kind: 'invalid',
    zh: '{field} 中的文件 {id} 不是该组织上传的文件，请先上传再引用。',
    en: '{field} names {id}, which is no file that the organisation uploaded; upload it first.',
  },
  'file-unfit': {
    kind: 'invalid',
    zh: '{field} 中的文件 {id} 经扫描含有恶意内容，不能作为证据。',
    en: '{field} names {id}, which carries malicious content and is no evidence.',
  },
});
