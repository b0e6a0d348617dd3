import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cyclePeriod } from '@heng/contracts';
import { localClients } from '@heng/servers';
import { readSample, type Sample } from '../load/read-sample.js';
import { filesOf, makeSamples, SEED } from './generate.js';

const folder = join(import.meta.dirname, '../../../../samples/2026-H1');
let sample: Sample;
beforeAll(async () => {
  sample = await readSample(folder);
});

test('the committed files are what the generator makes', async () => {
  const samples = makeSamples(SEED);
  for (const one of samples) {
    const made = filesOf(one, samples[0]);
    const at = join(folder, '..', one.plan.cycle);
    for (const [path, text] of made)
      expect({ path, text: await readFile(join(at, path), 'utf8') }).toEqual({ path, text });
    const files = (await readdir(at, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(files).toHaveLength(made.size);
  }
});

test('the sample has the size and the variety of a half-year', () => {
  const { agencies, enterprises, projects, complaints, certificates, feedback, assessments, employments, merits } =
    sample.rows;
  const { from, until } = cyclePeriod(sample.plan.cycle);
  expect(agencies.length).toBeGreaterThanOrEqual(40);
  expect([enterprises.length, projects.length, complaints.length]).toEqual([300, 400, 30]);
  expect(agencies.filter(({ deregisteredOn }) => deregisteredOn)).toHaveLength(1);
  expect(new Set(sample.disclosures.map(({ agency }) => agency)).size).toBe(agencies.length - 1);
  expect(new Set(assessments.map(({ outcome }) => outcome))).toEqual(new Set(['passed', 'failed']));
  expect(new Set(merits.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6);
  expect(new Set(merits.map(({ decision }) => decision))).toEqual(new Set(['recognised', 'refused']));

  const expiry = certificates.map(({ issuedOn }) => `${Number(issuedOn.slice(0, 4)) + 3}${issuedOn.slice(4)}`);
  expect(expiry.filter((day) => day >= from && day <= until).length).toBeGreaterThan(20);
  const moved = employments.filter(({ until: last }) => last).map(({ consultant }) => consultant);
  expect(moved.length).toBeGreaterThan(5);
  expect(moved.every((one) => employments.some(({ consultant, until: last }) => consultant === one && !last))).toBe(
    true,
  );
  const ended = projects.filter(({ endedOn }) => endedOn);
  expect(ended.length - feedback.length).toBeGreaterThan(20);
});

test('the complaints end in every way, and some have not ended', () => {
  const ends = sample.rows.complaints.map(({ declinedOn, acceptedOn, answeredOn, ruledOn, outcome, severity }) => {
    if (ruledOn) return [answeredOn ? '' : 'unanswered', outcome, severity].filter(Boolean).join(' ');
    return declinedOn ? 'declined' : answeredOn ? 'answered' : acceptedOn ? 'accepted' : 'filed';
  });
  const all = ['declined', 'dismissed', 'upheld minor', 'upheld ordinary', 'upheld serious', 'unanswered upheld minor'];
  expect(new Set(ends)).toEqual(new Set([...all, 'filed', 'accepted', 'answered']));
});

test('the clients of the local identity provider act for an agency and an enterprise that have a project', () => {
  const { agency, enterprise } = localClients;
  const together = sample.rows.projects.filter(
    (one) => one.agency === agency?.org && one.enterprise === enterprise?.org,
  );
  expect(together.map(({ number }) => number)).toEqual(['P-0001']);
});
