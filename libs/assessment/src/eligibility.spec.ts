import { assess, facts } from '../test-facts.js';

const refused = (told: ReturnType<typeof facts>, cutoff?: string) => {
  const { eligible, grade, reasons } = assess(told, undefined, cutoff);
  return { eligible, grade, codes: reasons.map(({ code }) => code).filter((code) => code !== 'rating.points-too-low') };
};

describe('who is rated (R2)', () => {
  test('an agency registered and disclosed by the cutoff is eligible', () => {
    expect(refused(facts().registered('2026-06-30').disclosed(1, '2026-06-30'))).toMatchObject({
      eligible: true,
      codes: [],
    });
  });

  test('an agency registered on the day after the cutoff is not', () => {
    expect(refused(facts().registered('2026-07-01').disclosed())).toMatchObject({
      eligible: false,
      codes: ['rating.not-registered'],
    });
  });

  test('an agency deregistered on the cutoff is not, one deregistered on the day after still is', () => {
    const agency = (day: string) => facts().registered().disclosed().deregistered(day);
    expect(refused(agency('2026-06-30')).codes).toEqual(['rating.deregistered']);
    expect(refused(agency('2026-07-01')).eligible).toBe(true);
  });

  test('an agency that left and was taken back is, one that left again is not', () => {
    const back = facts().registered().disclosed().deregistered('2026-02-01').reinstated('2026-03-01', 'deregistered');
    expect(refused(back).eligible).toBe(true);
    expect(refused(back, '2026-02-28').codes).toEqual(['rating.deregistered']);
    const again = back.deregistered('2026-07-10');
    expect(refused(again).eligible).toBe(true);
    expect(refused(again, '2026-02-28').codes).toEqual(['rating.deregistered']);
    expect(refused(again, '2026-12-31').codes).toEqual(['rating.deregistered']);
  });

  test.each([
    ['suspended on the cutoff', facts().suspended('2026-06-30'), false],
    ['suspended on the day after', facts().suspended('2026-07-01'), true],
    ['suspended until the cutoff', facts().suspended('2026-06-01', '2026-06-30'), false],
    ['suspended until the day before', facts().suspended('2026-06-01', '2026-06-29'), true],
    ['reinstated on the cutoff', facts().suspended('2026-06-01').reinstated('2026-06-30'), true],
    ['reinstated on the day after', facts().suspended('2026-06-01').reinstated('2026-07-01'), false],
    [
      'suspended a second time',
      facts().suspended('2026-01-01').reinstated('2026-02-01').suspended('2026-03-01'),
      false,
    ],
  ])('of an agency %s', (_, told, eligible) => {
    const { evidence } = facts().registered().disclosed();
    const all = [...evidence, ...told.evidence.map((fact) => ({ ...fact, version: fact.version + evidence.length }))];
    for (const order of [all, all.toReversed()]) {
      const assessment = assess(order);
      expect(assessment.eligible).toBe(eligible);
      if (!eligible)
        expect(assessment.reasons.filter(({ code }) => code === 'rating.suspended')).toMatchObject([
          { facts: [expect.stringContaining('agency-suspended')] },
        ]);
    }
  });

  test('an agency that disclosed nothing by the cutoff is not', () => {
    expect(refused(facts().registered()).codes).toEqual(['rating.not-disclosed']);
    expect(refused(facts().registered().disclosed(1, '2026-07-01')).codes).toEqual(['rating.not-disclosed']);
  });

  test('the latest revision by the cutoff decides', () => {
    const complete = facts().registered().disclosed(1, '2026-01-10');
    const then = (day: string) => {
      const told = facts();
      told.evidence.push(...complete.evidence);
      return told.disclosed(2, day, ['team.certified', 'basics.address']);
    };
    expect(refused(then('2026-06-30')).codes).toEqual(['rating.disclosure-incomplete']);
    expect(refused(then('2026-07-01')).eligible).toBe(true);
  });

  test('the reason names the missing fields and the revision that lacks them', () => {
    const [reason] = assess(
      facts().registered().disclosed(1, '2026-01-10', ['team.certified', 'basics.address']),
    ).reasons;
    expect(reason).toEqual({
      code: 'rating.disclosure-incomplete',
      zh: '第1版信息公开不完整，缺少：basics.address, team.certified',
      en: 'revision 1 of the disclosure is incomplete, missing: basics.address, team.certified',
      facts: ['disclosure-published our-agency 2'],
    });
  });

  test('an agency that is not eligible is measured all the same, but gets no grade', () => {
    const assessment = assess(facts().registered().employs('Li').certified('Li', '2025-01-01', '2027-12-31'));
    expect(assessment.grade).toBeNull();
    expect(assessment.total).toBe(13);
    expect(assessment.distance?.blockedBy.map(({ code }) => code)).toEqual(['rating.not-disclosed']);
  });
});
