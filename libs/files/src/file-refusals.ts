import { defineRefusals } from '@heng/kit/domain';

/** The refusals of any file, whatever its purpose. */
export const refuse = defineRefusals('kit', {
  'file-missing': {
    kind: 'malformed',
    zh: '请求中没有文件：请以 multipart/form-data 上传一个文件。',
    en: 'The request has no file: upload one as multipart/form-data.',
  },
  'file-not-single': {
    kind: 'malformed',
    zh: '一次请求只能上传一个文件，请分别上传。',
    en: 'One request uploads one file; upload the others by requests of their own.',
  },
  'file-empty': { kind: 'invalid', zh: '文件是空的，没有内容。', en: 'The file is empty.' },
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
  'file-name-personal': {
    kind: 'invalid',
    zh: '文件名中含有身份证号码，请改名后再上传；本平台不接受身份证号码。',
    en: 'The file’s name holds an ID-card number, which is never taken; rename the file.',
  },
  'file-damaged': {
    kind: 'unavailable',
    zh: '文件原件暂时无法读取或与封存时不符，已记录并告警。编号：{id}',
    en: 'The sealed file cannot be read or is not what was sealed; this was recorded. Id: {id}',
  },
});
