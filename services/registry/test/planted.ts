import { creditCodeFrom } from '@heng/contracts';
import { type As, callGrpc, eventually, type TestBed } from '@heng/testing';
import { foreign, full, own as ownAgency, registerAgency, staff as anyStaff } from './disclosure.js';

/**
 * A mark in every text that the public may not read: withheld, for staff only, a name without consent, a draft,
 * evidence …
 */
export const PLANTED = '绝密甲乙丙';
export const NUMBER = 70_361_947;
const HOST = 'planted.example.cn';
const SUB = 'sub-that-nobody-reads';
const ENTERPRISE = '5ec2e700-2222-8333-8444-555555555555';

export { foreign };
export const own = { ...ownAgency, sub: `${SUB}-own` };
export const staff = { ...anyStaff, sub: `${SUB}-staff` };
const applicant = { role: 'agency', org: creditCodeFrom('350200', 'MA0PLANT'), sub: `${SUB}-applicant` } as const;

/** The planted records: ids of every kind, all of the one agency, and their non-public parts. */
export type Planted = { agencyId: string; ids: Record<string, string>; secrets: string[] };

/** An agency with records of every kind, each with a non-public part. */
export async function plant(bed: TestBed): Promise<Planted> {
  const agencyId = await registerAgency(bed);
  const other = await registerAgency(bed, foreign.org);
  const ids = {
    agency: agencyId,
    ...(await disclose(bed, agencyId)),
    ...(await employ(bed, agencyId, other)),
    ...(await claim(bed, agencyId)),
    ...(await enrol(bed, agencyId)),
    ...(await apply(bed)),
  };
  const { person, silent, evidence, unshared } = ids;
  const links = await bed.recorded('registry.consent-link-issued.v2');
  const tokens = links.map(({ data }) => data['token'] as string);
  return {
    agencyId,
    ids,
    secrets: [PLANTED, String(NUMBER), HOST, SUB, ENTERPRISE, person, silent, evidence, unshared, ...tokens],
  };
}

/** A writing call that must succeed; returns the id of the new or changed record. */
async function write(bed: TestBed, path: string, as: As, body: unknown, version?: number): Promise<string> {
  const answer = await bed.call('POST', path, { as, body, ...(version === undefined ? {} : { version }) });
  if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  return answer.body?.id as string;
}

async function disclose(bed: TestBed, agencyId: string) {
  const sections = {
    ...full,
    process: { ...full['process'], methods: `方法${PLANTED}` },
    yearsAndIncome: { ...full['yearsAndIncome'], income: { from: NUMBER, to: NUMBER } },
    experience: { ...full['experience'], enterprises: [`${PLANTED}公司`, '乙公司'] },
    other: { ...full['other'], forStaff: `致联盟${PLANTED}` },
  };
  const publish = (content: object) => write(bed, `/agencies/${agencyId}/disclosures`, own, { sections: content });
  const withhold = (field: string, whose: object = { of: 'agency' }) =>
    write(bed, `/agencies/${agencyId}/withholdings`, own, {
      ...{ field, ...whose, reason: 'other', until: '2027-03-01' },
      justification: `${PLANTED}不宜公开，理由如上`,
    });
  const grant = (id: string) => write(bed, `/withholdings/${id}/grant`, staff, { reason: `${PLANTED}属实` }, 1);
  // One stays undecided, two are granted: before and after the publication.
  const granted = await withhold('process.methods');
  await grant(granted);
  const undecided = await withhold('yearsAndIncome.income');
  const ofEnterprise = await withhold('experience.enterprises', { of: 'enterprise', enterpriseId: ENTERPRISE });
  await publish({ ...sections, other: { remarks: '第一版' } });
  await publish(sections);
  await grant(ofEnterprise);
  const challenge = await write(bed, `/withholdings/${granted}/challenges`, foreign, {
    ...{ reason: `${PLANTED}早已公开在官网`, contact: `someone@${HOST}` },
  });
  const draft = { ...sections, basics: { ...full['basics'], introduction: `${PLANTED}筹备中` } };
  await bed.call('PUT', `/agencies/${agencyId}/draft`, { as: own, body: { sections: draft }, version: 0 });
  return { granted, undecided, ofEnterprise, challenge };
}

/** One person who never consented and also works full-time at another agency; one who consented and withdrew. */
async function employ(bed: TestBed, agencyId: string, other: string) {
  const work = { from: '2026-01-05', fullTime: true };
  const record = async (n: number) => {
    const id = await write(bed, '/consultants', own, { name: `${PLANTED}${n}`, email: `person${n}@${HOST}` });
    await bed.call('PUT', `/consultants/${id}/email`, { as: staff, version: 1, body: { email: `person${n}@${HOST}` } });
    const employment = await write(bed, `/agencies/${agencyId}/employments`, own, { ...work, personId: id });
    const exam = { requestId: `exam ${n}`, number: `LH-${n}`, personId: id, issuedOn: '2026-01-05' };
    const { body } = await callGrpc(bed, 'RegistryService/RecordCertificate', exam, {
      ...{ role: 'subsystem', subsystem: 'examination' },
    });
    return { id, employment, certificate: body.certificate.id as string };
  };
  const [{ id: silent, employment, certificate }, { id: person }] = [await record(1), await record(2)];
  await write(bed, `/consultants/${silent}/employment-agreements`, own, { agencyId: other });
  await write(bed, `/agencies/${other}/employments`, foreign, { ...work, personId: silent });
  const decide = async (decision: string) => {
    await write(bed, `/consultants/${person}/consent-links`, own, undefined);
    const link = (await bed.recorded('registry.consent-link-issued.v2')).at(-1)!;
    await bed.call('POST', `/consent/${link.data['token']}`, { body: { decision } });
  };
  await decide('give');
  await bed.setDate('2026-03-03');
  await decide('withdraw');
  await write(bed, `/consultants/${silent}/consent-links`, own, undefined);
  const signal = await eventually(async () => {
    const { items } = (await bed.call('GET', '/signals', { as: own })).body;
    if (items.length === 0) throw new Error('no signal yet');
    return items[0].id as string;
  });
  await write(bed, `/signals/${signal}/explanation`, own, { text: `${PLANTED}已离职` }, 1);
  return { silent, person, employment, certificate, signal, import: await importRows(bed) };
}

async function importRows(bed: TestBed): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ kind: 'consultants', mode: 'each-row' })) form.set(name, value);
  const rows = ['姓名,本人邮箱,机构统一社会信用代码,入职日期,是否专职', `${PLANTED},x@${HOST},${own.org},某日,是`];
  form.set('file', new Blob([rows.join('\n')]), `${PLANTED}.csv`);
  return write(bed, '/imports', own, form);
}

async function claim(bed: TestBed, agencyId: string) {
  const upload = (name: string) => {
    const form = new FormData();
    form.append('file', new Blob([`${name}的内容${PLANTED}`]), `${name}${PLANTED}.txt`);
    return write(bed, '/files', own, form);
  };
  const [evidence, unshared] = [await upload('证据'), await upload('草稿')];
  const decide = (id: string, how: string) =>
    write(bed, `/merits/${id}/${how}`, staff, { reason: `${PLANTED}如此` }, 1);
  const merit = (title: string, body: object = {}) =>
    write(bed, `/agencies/${agencyId}/merits`, own, {
      ...{ kind: 'contribution', title, evidence: `见${PLANTED}`, fileIds: [evidence], ...body },
    });
  const share = (title: string, summary: string, fileId?: string) =>
    write(bed, `/agencies/${agencyId}/knowledge`, own, {
      ...{ kind: 'method', title, summary, authors: 2, sharedOn: '2026-02-01', fileId },
    });
  const recognised = await merit('参与标准起草');
  await decide(recognised, 'recognition');
  const refused = await merit(`${PLANTED}之奖`);
  await decide(refused, 'refusal');
  const knowledge = await share('贯标实施指南', '面向离散制造企业的步骤、模板和常见问题。');
  await decide(knowledge, 'recognition');
  const [claimed, hidden] = [
    await merit(`${PLANTED}引用`, { kind: 'citation', knowledgeId: knowledge }),
    await share(`${PLANTED}指南`, `${PLANTED}尚未认定的内容`, unshared),
  ];
  return { evidence, unshared, recognised, refused, knowledge, claimed, hidden };
}

async function enrol(bed: TestBed, agencyId: string) {
  const expert = await write(bed, '/experts', staff, {
    ...{ name: `${PLANTED}专家`, sub: `${SUB}-expert`, fields: ['management-system'], enrolledOn: '2026-01-05' },
  });
  await write(bed, `/experts/${expert}/relations`, staff, { agencyId, kind: 'adviser', from: '2026-01-05' }, 1);
  await write(bed, `/experts/${expert}/suspension`, staff, { reason: `${PLANTED}之故` }, 2);
  return { expert };
}

async function apply(bed: TestBed) {
  const application = await write(bed, '/applications', applicant, {
    ...{ creditCode: applicant.org, name: `${PLANTED}咨询`, province: '350000', email: `office@${HOST}` },
  });
  await write(bed, `/applications/${application}/submission`, applicant, undefined, 1);
  await write(bed, `/applications/${application}/return`, staff, { reason: `${PLANTED}请补充` }, 2);
  return { application };
}
