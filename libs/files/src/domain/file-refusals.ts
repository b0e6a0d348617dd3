import { conflict, defineRefusals, forbidden, invalid, malformed } from '@heng/kit/domain';

/** The refusals of files: as uploads, as originals to be read, and as evidence. */
export const refuse = defineRefusals('kit', {
  'file-not-yours': forbidden(
    '该文件不属于您所代表的组织，也未向您开放，只有上传者的组织和联盟工作人员可以读取。',
    'The file is another organisation’s and not open to you; its owner and alliance staff may read it.',
  ),
  'file-quarantined': conflict(
    '该文件尚在隔离，等待病毒扫描；扫描通过后方可下载。',
    'The file is in quarantine until it has been scanned; it can be downloaded then.',
  ),
  'file-infected': forbidden(
    '扫描发现该文件含有恶意内容（{threat}），不提供下载。',
    'The file carries malicious content ({threat}) and is not given out.',
  ),
  'file-unknown': invalid(
    '{field} 中的文件 {id} 不是该组织上传的文件，请先上传再引用。',
    '{field} names {id}, which is no file that the organisation uploaded; upload it first.',
  ),
  'file-unfit': invalid(
    '{field} 中的文件 {id} 经扫描含有恶意内容，不能作为证据。',
    '{field} names {id}, which carries malicious content and is no evidence.',
  ),
  'file-missing': malformed(
    '请求中没有文件：请以 multipart/form-data 上传一个文件。',
    'The request has no file: upload one as multipart/form-data.',
  ),
  'file-not-single': malformed(
    '一次请求只能上传一个文件，请分别上传。',
    'One request uploads one file; upload the others by requests of their own.',
  ),
  'file-empty': invalid('文件是空的，没有内容。', 'The file is empty.'),
  'file-too-large': {
    kind: 'too-large',
    zh: '文件超过 {maxBytes} 字节的上限，请压缩或拆分后再上传。',
    en: 'The file is larger than {maxBytes} bytes; compress or split it.',
  },
  'file-type-not-allowed': {
    kind: 'unsupported-type',
    zh: '按内容识别，文件不属于可接受的类型（{allowed}，不含宏）；类型只看内容，不看文件名。',
    en: 'By its content the file is none of {allowed} without macros; the name does not count.',
  },
  'file-name-personal': invalid(
    '文件名中含有身份证号码，请改名后再上传；本平台不接受身份证号码。',
    'The file’s name holds an ID-card number, which is never taken; rename the file.',
  ),
  'file-scanner-unreachable': {
    kind: 'unavailable',
    zh: '病毒扫描服务暂时无法使用，文件未被接收，请稍后重新上传。',
    en: 'The virus scanner cannot be reached, so the file was not taken; upload it again later.',
  },
  'file-damaged': {
    kind: 'unavailable',
    zh: '文件原件暂时无法读取或与封存时不符，已记录并告警。编号：{id}',
    en: 'The sealed file cannot be read or is not what was sealed; this was recorded. Id: {id}',
  },
});
