import fc from 'fast-check';
import { agencyName, enterpriseName, letterEvents } from '../../test/sample-events.js';
import { templateNamed, templates } from '../domain/templates.js';
import { renderMail } from './render-mail.js';

const PORTAL = 'https://portal.example.cn/';
const NUMBER = 'T2026-000123-3';
const eventTime = new Date('2026-09-18T04:00:00Z');

const namesIn = (data: object, party: string) => ({
  number: 'complaintId' in data || JSON.stringify(data).includes('complaints.answer') ? NUMBER : null,
  enterprise: 'enterpriseId' in data && party !== enterpriseName ? enterpriseName : null,
});

function render(template: string, over: Record<string, unknown> = {}, names = {}) {
  const { data } = letterEvents(1)[template]!;
  const party = templateNamed(template).to === 'enterpriseId' ? enterpriseName : agencyName;
  const about = { data: { ...data, ...over }, agency: agencyName, ...namesIn(data, party) };
  return renderMail({ template, eventTime, party, others: [], ...about, ...names }, PORTAL);
}

test.each(templates.map(({ name }) => name))('the letter %s says this', (name) => {
  const { subject, text } = render(name);
  expect(`${subject}\n\n${text}`).toMatchSnapshot();
});

const gathered = templates.filter(({ gathering }) => gathering !== 'never').map(({ name }) => name);
const twoOthers = (template: string) => {
  const { data } = letterEvents(1)[template]!;
  const party = templateNamed(template).to === 'enterpriseId' ? enterpriseName : agencyName;
  const other = { data, agency: agencyName, ...namesIn(data, party) };
  return { others: [other, other] };
};

test.each(gathered)('the letter that gathers three of %s says this', (name) => {
  const { subject, text } = render(name, {}, twoOthers(name));
  expect(`${subject}\n\n${text}`).toMatchSnapshot();
});

test('no letter shows an id, a code or a date as programs write them', () => {
  const mails = [
    ...templates.map(({ name }) => [name, render(name)] as const),
    ...gathered.map((name) => [name, render(name, {}, twoOthers(name))] as const),
  ];
  const faults = mails.flatMap(([name, { subject, text }]) => {
    const words = `${subject}\n${text}`.replace(/https?:\S+/g, '').replaceAll(NUMBER, '');
    return (words.match(/[0-9a-f]{8}-[0-9a-f]{4}|\d{4}-\d\d-\d\d|[a-z]{2,}/g) ?? []).map(
      (fault) => `${name}: ${fault}`,
    );
  });
  expect(faults).toEqual([]);
});

test('a letter to an agency names the complaint by its number and the project by its enterprise', () => {
  expect(render('panel-ready').text).toContain(`投诉编号：${NUMBER}\n`);
  expect(render('feedback-clock').text).toContain(`贯标企业：${enterpriseName}\n`);
  expect(render('feedback-asked').text).not.toContain('贯标企业：');
});

test('a letter reads the same in HTML and in plain text', () => {
  const mails = [
    ...templates.map(({ name }) => render(name)),
    ...gathered.map((name) => render(name, {}, twoOthers(name))),
  ];
  for (const { html, text } of mails) {
    const words = html.replace(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->|<[^>]+>/g, '').replace(/\s+/g, '');
    const plain = words
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&#x3D;/g, '=')
      .replace(/&amp;/g, '&');
    for (const line of text.split('\n')) {
      const [label, value] = line.replace(/^\d+\. /, '').split('：', 2);
      for (const part of [label, value]) expect(plain).toContain((part ?? '').replace(/\s+/g, ''));
    }
  }
});

test('a name is escaped in HTML and left as it is in text, whatever it is', () => {
  const oneLine = fc.string({ unit: 'binary', minLength: 1 }).filter((name) => !/[\n\r]/.test(name));
  fc.assert(
    fc.property(oneLine, (name) => {
      const marked = `<b>${name}&`;
      const { html, text } = render('feedback-asked', {}, { agency: marked, party: marked });
      expect(html).not.toContain('<b>');
      expect(html).toContain('&lt;b&gt;');
      expect(text).toContain(`${marked}为贵企业提供的`);
    }),
  );
});

test('the name of a company with < and & reaches the reader', () => {
  const { html, text } = render('feedback-asked');
  expect(html).toContain('厦门&lt;海&amp;风&gt;电子有限公司：');
  expect(text).toMatch(/^厦门<海&风>电子有限公司：\n/);
});

test('the link is on the portal, also when its address ends with a slash', () => {
  const { html, text } = render('complaint-to-answer');
  const link = 'https://portal.example.cn/complaints/d1000000-0000-8000-8000-000000000001';
  expect(text).toContain(link);
  expect(html).toContain(`href="${link}"`);
});

test('a letter is dated with the business date of its event, in Shanghai', () => {
  const names = { agency: agencyName, party: agencyName, others: [], number: null, enterprise: null };
  const { data } = letterEvents(1)['rating-granted']!;
  const late = renderMail(
    { template: 'rating-granted', data, eventTime: new Date('2026-10-09T16:30:00Z'), ...names },
    PORTAL,
  );
  expect(late.text).toContain('中国两化融合服务联盟\n2026年10月10日');
});

test('a provisional date says so', () => {
  for (const name of [
    'feedback-asked',
    'feedback-reminded',
    'feedback-clock',
    'complaint-to-answer',
    'notice-published',
  ]) {
    expect(render(name).text).not.toContain('暂定日期');
    expect(render(name, { provisional: true }).text).toContain('为暂定日期');
  }
});

test('what does not apply to everybody is said to those it applies to', () => {
  expect(render('agency-registered', { creditCodeStatus: 'legacy' }).text).toContain('待人工核验');
  expect(render('notice-published', { round: 2 }).text).toContain('第2次公示');
  expect(render('notice-published', { grade: null }).text).toContain('拟定评级结果：未获评级');
  expect(render('draft-rating', { grade: null }).text).toContain('初评等级：未获评级');
  expect(render('rating-granted', { grade: 'C' }).text).not.toContain('宣传推广');
  expect(render('feedback-reminded', { daysLeft: 0 })).toMatchObject({
    subject: expect.stringContaining('今日截止') as unknown,
    text: expect.stringContaining('反馈今日截止，请于今日24时前提交。') as unknown,
  });
  expect(render('project-proposed').text).not.toContain('接续');
  expect(render('project-proposed', { continues: 'c1000000-0000-8000-8000-000000000002' }).text).toContain(
    '贵企业确认后，原项目随即结束',
  );
  expect(render('left-unrated', { reasons: [] }).text).not.toContain('理由和需要改进的事项：');
});
