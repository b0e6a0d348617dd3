import { defineRefusals, forbidden, invalid, malformed } from './domain.js';

/** The refusals that any service can give, whatever its rules. */
export const refuse = defineRefusals('kit', {
  'body-invalid': malformed('请求内容有误：{faultsZh}。', 'The request is not valid: {faultsEn}.'),
  'body-unreadable': malformed(
    '请求内容无法读取：请按接口说明发送完整的 JSON 或 multipart/form-data。',
    'The request cannot be read: send complete JSON or multipart/form-data, as the API describes.',
  ),
  'message-unreadable': malformed(
    '请求不是该 gRPC 方法的消息：请按 proto 定义编码后再发送。',
    'The request is no message of this gRPC method: encode it as the proto says.',
  ),
  'body-not-utf8': malformed(
    '请求内容不是 UTF-8 编码：请以 UTF-8 发送（GBK、GB18030 编码的内容须先转换）。',
    'The body is not UTF-8: send it as UTF-8; text in GBK or GB18030 has to be converted.',
  ),
  'part-not-utf8': malformed(
    '上传的文件名或字段不是 UTF-8 编码，或者含有无法辨认的字符（U+FFFD）：请更名或以 UTF-8 发送。',
    'The name of the file, or a field beside it, is not UTF-8 or has U+FFFD: rename it or send it as UTF-8.',
  ),
  'file-name-missing': malformed(
    '上传的文件没有文件名：请在 Content-Disposition 中给出 filename。',
    'The uploaded file has no name: give its filename in Content-Disposition.',
  ),
  'query-not-utf8': malformed(
    '查询参数（? 之后）不是 UTF-8 编码：请将中文等字符以 UTF-8 作百分号编码（例如“衡”写作 %E8%A1%A1）。',
    'The query (after ?) is not UTF-8: escape other characters by the bytes of UTF-8 (é is %C3%A9).',
  ),
  'charset-unsupported': {
    kind: 'unsupported-type',
    zh: '不接受这种字符编码：Content-Type 的 charset 只能是 utf-8。',
    en: 'This charset is not taken: the charset in Content-Type is utf-8 or absent.',
  },
  'body-too-large': {
    kind: 'too-large',
    zh: '请求内容过大，请拆分或压缩后再提交。',
    en: 'The request is too large; send less, or in parts.',
  },
  'body-too-complex': malformed(
    '请求内容过于复杂：嵌套最多 {levels} 层，最多 {values} 个值，每个对象最多 {fields} 个字段，请拆分后再提交。',
    'The request is too complex: it has at most {levels} levels, {values} values and {fields} fields of an object; send it in parts.',
  ),
  'headers-too-large': {
    kind: 'headers-too-large',
    zh: '请求头或地址过长，请缩短后再试。',
    en: 'The headers or the address of the request are too long; shorten them.',
  },
  'request-incomplete': {
    kind: 'timed-out',
    zh: '请求没有在规定时间内发送完整，连接已关闭，请检查网络后重试。',
    en: 'The request did not arrive completely in time and the connection was closed; try again.',
  },
  'content-type-unsupported': {
    kind: 'unsupported-type',
    zh: '不接受这种内容类型（Content-Type）：请按接口说明发送 application/json，上传文件用 multipart/form-data。',
    en: 'This Content-Type is not taken: send what the API describes, application/json, or multipart/form-data for a file.',
  },
  'value-unstorable': malformed(
    '请求中有无法存储的值，例如含有空字符（NUL）或残缺字符的文字，或被改动过的翻页标记。',
    'The request has a value that cannot be stored, such as text with a NUL character or half of a character, or an altered cursor.',
  ),
  'value-against-rule': invalid(
    '请求中有数据库规则不允许的值，未作任何改动，重试不会成功（{rule}）。',
    'The request has a value that a rule of the database does not allow; nothing was changed, and it never passes ({rule}).',
  ),
  'idempotency-key-missing': malformed(
    '缺少 Idempotency-Key 请求头：每个写请求须带一个唯一键，重复发送才不会重复生效。',
    'The Idempotency-Key header is missing: every writing request needs one, so that a repetition acts once.',
  ),
  'idempotency-key-reused': invalid(
    '该 Idempotency-Key 已用于另一内容的请求，请换一个新键。',
    'This Idempotency-Key was used for a request with other content; use a new one.',
  ),
  'if-match-missing': {
    kind: 'precondition-required',
    zh: '缺少 If-Match 请求头：请带上读取时得到的 ETag，以免覆盖他人的修改。',
    en: 'The If-Match header is missing: send the ETag you read, so that nobody’s change is overwritten.',
  },
  'version-stale': {
    kind: 'stale',
    zh: '您读取的是第 {expected} 版，现已是第 {actual} 版，请重新读取后再修改。',
    en: 'You read version {expected}, it is version {actual} now; read again before you change it.',
  },
  'not-authenticated': {
    kind: 'unauthenticated',
    zh: '需要登录：请求没有有效的访问令牌（{fault}）。',
    en: 'Sign in first: the request has no valid access token ({fault}).',
  },
  'identity-provider-unreachable': {
    kind: 'unavailable',
    zh: '身份服务暂时无法访问，请稍后再试。',
    en: 'The identity provider cannot be reached; try again later.',
  },
  'not-allowed': forbidden(
    '您的角色无权进行此操作；允许的角色：{allowed}。',
    'Your role may not do this; allowed: {allowed}.',
  ),
  'not-found': { kind: 'not-found', zh: '没有这个地址。', en: 'There is nothing at this address.' },
  'path-invalid': malformed(
    '地址中有无效的编码（%），或者过长。',
    'The path has a malformed escape (%) or is too long.',
  ),
  'record-not-found': { kind: 'not-found', zh: '没有找到 {what} {id}。', en: 'There is no {what} {id}.' },
  'event-unacceptable': invalid('该消息不是可接受的事件：{fault}', 'The message is not an acceptable event: {fault}'),
  'not-ready': { kind: 'unavailable', zh: '服务尚未就绪：{zh}。', en: 'The service is not ready: {en}.' },
  'database-unreachable': {
    kind: 'unavailable',
    zh: '服务尚未连上数据库，请稍后再试。',
    en: 'The service has not reached its database yet; try again later.',
  },
  'broker-unreachable': {
    kind: 'unavailable',
    zh: '服务尚未连上消息系统 NATS，请稍后再试。',
    en: 'The service has not reached its broker NATS yet; try again later.',
  },
  'cursor-invalid': malformed(
    'cursor 不是本接口给出的翻页标记，请从第一页开始。',
    'The cursor was not given by this list; start at its first page.',
  ),
  'record-in-use': {
    kind: 'unavailable',
    zh: '该记录正被另一项操作占用，未作任何改动，请稍后用同一 Idempotency-Key 重试。',
    en: 'Another change holds this record; nothing was changed, try again later with the same Idempotency-Key.',
  },
  busy: {
    kind: 'too-many',
    zh: '请求过于频繁，请在 {retryAfter} 秒后再试。',
    en: 'Too many requests; try again in {retryAfter} seconds.',
  },
  unexpected: {
    kind: 'unavailable',
    zh: '系统出现意外错误，已记录，请稍后用同一 Idempotency-Key 重试。编号：{request}',
    en: 'Something unexpected went wrong and was recorded; try again later with the same Idempotency-Key. Request: {request}',
  },
});
