import { conflict, defineRefusals, forbidden, invalid, malformed } from '@heng/kit/domain';

/** The refusals of files: as uploads, as originals to be read, and as evidence. */
export const refuse = defineRefusals('kit', {
  'file-not-yours': forbidden(
    '该文件不属于您所代表的组织，也未向您开放，只有上传者的组织和联盟工作人员可以读取。',
    'The file is another organisation’s and not open to you; its owner and alliance staff may read it.',
  ),
  'file-without-copy': conflict(
    '该文件无法生成去除位置等元数据的公开副本，原件只有上传者的组织和联盟工作人员可以读取。',
    'No copy of the file without position and other metadata can be made for the public; its owner and alliance staff read the original.',
  ),
  'file-not-publishable': invalid(
    '{field} 中的文件 {name} 公开时无法去除位置等元数据，请另存为 {types} 后重新上传。',
    '{field} names {name}, whose position and other metadata cannot be taken out for the public; save it as {types}.',
  ),
  'file-quarantined': conflict(
    '该文件尚在隔离，等待病毒扫描；扫描通过后方可下载。',
    'The file is in quarantine until it has been scanned; it can be downloaded then.',
  ),
  'file-infected': forbidden(
    '扫描发现该文件含有恶意内容（{threat}），不提供下载。',
    'The file carries malicious content ({threat}) and is not given out.',
  ),
  'file-removed': {
    kind: 'not-found',
    zh: '该文件上传后长期没有被任何记录引用，内容已删除；如需使用请重新上传。',
    en: 'No record named the file for long, so its content was deleted; upload it again if it is needed.',
  },
  'file-quota-count': {
    kind: 'too-many',
    zh: '贵方今天上传的文件已达 {files} 个的上限，请明天再上传。',
    en: 'You have uploaded {files} files today, the most for one day; go on tomorrow.',
  },
  'file-quota-day': {
    kind: 'too-many',
    zh: '加上该文件，贵方今天上传的总量超过 {megabytes} MB 的上限，请明天再上传。',
    en: 'With this file you upload more than {megabytes} MB today, the most for one day; go on tomorrow.',
  },
  'file-quota-total': conflict(
    '加上该文件，贵方的文件总量超过 {megabytes} MB 的上限；长期未被引用的文件会自动删除，如需更多空间请联系联盟。',
    'With this file your organisation has more than {megabytes} MB, the most in all. Files that no record names are deleted by themselves; ask the alliance for more room.',
  ),
  'file-draft-invalid': malformed(
    '未登录上传文件时，请求头 Draft-Token 须为 22 至 100 个字母、数字、“_”或“-”，由表单随机生成。',
    'Without an account, a file is uploaded with the header Draft-Token: 22 to 100 random letters, digits, “_” or “-” of the form.',
  ),
  'file-drafts-full': {
    kind: 'too-many',
    zh: '目前等待提交的文件过多，暂时不能接收文件，请过一个小时再上传。',
    en: 'Too many files wait for their forms, so none is taken for now; upload it an hour later.',
  },
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
    zh: '按内容识别，{entry} 不属于可接受的类型（{allowed}）；类型只看内容，不看文件名。请另存为其中一种，例如 pdf。',
    en: 'By its content {entry} is none of {allowed}; the name does not count. Save it as one of these, such as pdf.',
  },
  'file-save-as': {
    kind: 'unsupported-type',
    zh: '{entry} 的格式（{format}）不在接受范围内，请另存为 {as} 后上传。',
    en: '{entry} has a format that is not taken ({format}); save it as {as}.',
  },
  'file-has-macros': {
    kind: 'unsupported-type',
    zh: '{entry} 含有宏，不能作为证据上传；请另存为不含宏的 docx、xlsx、pptx 或者 pdf。',
    en: '{entry} has macros; save it without them, as docx, xlsx, pptx or pdf.',
  },
  'file-is-program': {
    kind: 'unsupported-type',
    zh: '{entry} 是程序或脚本，不能作为证据上传；请改为提交截图（png）或说明（pdf）。',
    en: '{entry} is a program or script; submit a screenshot (png) or a description (pdf) in its place.',
  },
  'file-locked': {
    kind: 'unsupported-type',
    zh: '压缩包中的 {entry} 设有密码，无法检查；请去掉密码后重新压缩。',
    en: '{entry} in the archive has a password and cannot be checked; make the archive again without one.',
  },
  'file-archive-entry': {
    kind: 'unsupported-type',
    zh: '压缩包中的 {entry} 不属于可接受的类型（{allowed}）；请另存为 pdf 等格式，或者不放入压缩包，再重新压缩。',
    en: '{entry} in the archive is none of {allowed}; save it as pdf or leave it out, and make the archive again.',
  },
  'file-archive-nested': {
    kind: 'unsupported-type',
    zh: '压缩包中的 {entry} 也是压缩包；请先解压，再压缩为一个文件。',
    en: '{entry} in the archive is an archive itself; unpack it and make one archive of all files.',
  },
  'file-beyond-limits': invalid(
    '文件展开后超过上限（{entries} 个部分、{megabytes} MB，或者检查超过 {seconds} 秒）；请拆分后上传。',
    'Unpacked, the file is beyond the limits of {entries} parts, {megabytes} MB, or {seconds} seconds to check; split it.',
  ),
  'file-broken': invalid(
    '{entry} 已损坏或不完整，无法识别其内容；请重新导出，例如导出为 pdf。',
    '{entry} is damaged or incomplete, so its content cannot be told; export it again, as pdf for example.',
  ),
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
    zh: '文件原件暂时无法读取或与封存时不符，已记录并告警。',
    en: 'The sealed file cannot be read or is not what was sealed; this was recorded.',
  },
});
