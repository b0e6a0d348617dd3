import { conflict, defineRefusals, forbidden, invalid, malformed } from '@heng/kit/domain';

/** The refusals of persons, their employments, certificates and consent, and of imported rows about them. */
export const refuse = defineRefusals('registry', {
  'recorder-not-registered': forbidden(
    '您的令牌所代表的组织不是在册的贯标咨询服务机构，不能登记咨询人员。',
    'Your token acts for an organisation that is not on the register; only a registered agency records consultants.',
  ),
  'person-unknown': invalid(
    '没有登记过编号（personId）为 {personId} 的咨询人员，请先登记人员。',
    'personId {personId} is no recorded consultant; record the person first.',
  ),
  'person-unnamed': malformed(
    '请填写人员编号（personId），或者同时填写登记的姓名（name）和邮箱（email），只取其一。',
    'Give either the personId of a recorded person, or both the name and the email on record.',
  ),
  'person-not-recorded': invalid(
    '没有以此姓名（name）和邮箱（email）登记的人员，请核对，或者先登记人员。',
    'No person is recorded with this name and this address (email); check both, or record the person first.',
  ),
  'person-perhaps-known': conflict(
    '已有使用该邮箱（email）且姓名（name）相近的人员登记在册，可能是同一人，因此没有登记。如确为另一人，请在 anotherPerson（导入文件中为“是否另一人”列）中注明；如为同一人，请勿重复登记，直接以登记的姓名和邮箱办理任职。',
    'A person with this address (email) and an alike name (name) is recorded and may be the same one, so nothing was recorded. If it is another person, say so in anotherPerson (a column of an import); if it is the same, record no second one, but the employment, with the name and address on record.',
  ),
  'employment-overlaps': conflict(
    '该人员在本机构已有 {otherFrom} 至 {otherUntil} 的任职，与自 {from}（from）起的任职重叠；同一机构的任职不得重叠，须按时间先后登记。',
    'from {from} overlaps the person’s employment at this agency from {otherFrom} until {otherUntil}; employments at one agency follow each other and are recorded in their order.',
  ),
  'employment-already-ended': conflict('该任职已于 {until} 结束。', 'The employment ended on {until}.'),
  'employment-ends-before-start': invalid(
    '结束日期（until）{until} 早于任职开始日期 {from}。',
    'until {until} is before the employment’s first day, {from}.',
  ),
  'certificate-number-taken': conflict(
    '证书编号（number）{number} 已登记过，一个编号只对应一张证书。',
    'number {number} belongs to a recorded certificate; a number stands for one certificate.',
  ),
  'certificate-number-reserved': invalid(
    '证书编号（number）{number} 以“-R”加数字结尾，此类编号由注册系统用于期满换发的证书，请另行编号。',
    'number {number} ends in -R and a figure, as the registry numbers renewed certificates; choose another number.',
  ),
  'certificate-unknown': {
    kind: 'not-found',
    zh: '没有编号（number）为 {number} 的证书。',
    en: 'There is no certificate with the number {number}.',
  },
  'certificate-already-revoked': conflict(
    '证书 {number} 已于 {revokedOn} 撤销。',
    'The certificate {number} was revoked on {revokedOn}.',
  ),
  'certificate-already-renewed': conflict(
    '证书 {number} 已期满换发新证书，不能再撤销；请撤销换发的证书。',
    'The certificate {number} was followed by a renewed one; revoke that one.',
  ),
  'certificate-revoked-before-issue': invalid(
    '撤销日期（revoked_on）{revokedOn} 早于发证日期 {issuedOn}。',
    'revoked_on {revokedOn} is before the day of issue, {issuedOn}.',
  ),
  'not-your-consultant': forbidden(
    '该人员目前不在贵机构任职，只能查看和办理本机构在职人员的事项。',
    'The person is not employed by your agency now; an agency sees and acts for the persons it employs.',
  ),
  'person-email-missing': conflict(
    '尚未登记该人员本人的电子邮箱（email），无法向其发送链接，请先登记邮箱。',
    'No e-mail address (email) of the person is recorded, so no link can be sent; record it first.',
  ),
  'person-email-unconfirmed': conflict(
    '登记的邮箱（email）由机构填写，尚未确认属于本人，不能用于征求本人同意；请联盟工作人员核实后登记。',
    'The address (email) was entered by an agency and is not confirmed as the person’s own, so no consent is asked there; staff verify and record it first.',
  ),
  'person-email-not-agreed': conflict(
    '变更本人邮箱须经本人同意：确认链接已发送至原邮箱，本人同意后生效。',
    'A person’s address changes with the person’s agreement only, by the link sent to the former address.',
  ),
  'employment-not-agreed': conflict(
    '该人员目前在其他机构任职，登记本机构的任职须先经本人同意（请求向登记的邮箱发送链接），或者经现任职机构同意。',
    'The person is employed at another agency; first the person agrees, by a link to the address on record, or the present employer does.',
  ),
  'employment-agency-own': invalid(
    '机构编号（agencyId）{agencyId} 是现任职机构本身，同意的对象应为另一机构。',
    'agencyId {agencyId} is the employer itself; the agreement is for another agency.',
  ),
  'consent-link-recent': conflict(
    '{issuedOn} 已向该人员发送过链接，同一人员每天最多发送一次，请明天再试。',
    'A link was sent to the person on {issuedOn}; a person gets at most one a day, try again tomorrow.',
  ),
  'consent-link-invalid': {
    kind: 'not-found',
    zh: '此链接无法使用：链接只能使用一次，且有期限。请申请新的链接。',
    en: 'This link cannot be used: a link works once and for a limited time. Ask for a new one.',
  },
  'import-agency-unknown': invalid(
    '没有以此统一社会信用代码注册的机构，请先注册机构。',
    'No agency is registered with this credit code; register the agency first.',
  ),
  'import-employment-known': conflict(
    '本机构已登记过同名且同日入职的人员；如确为另一人，请填写其本人邮箱以区分。',
    'A person of this name who began on this day is recorded at the agency; if this is another one, give the person’s own e-mail address.',
  ),
});
