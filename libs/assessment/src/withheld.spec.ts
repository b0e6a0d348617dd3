import { agencies } from '../test-agencies.js';
import { assess, type Facts, facts, indicator } from '../test-facts.js';

const strong = () => agencies.strong();
const points = (code: Parameters<typeof indicator>[0], told: Facts) => indicator(code, told).points;

describe('a withheld fact earns nothing (R3)', () => {
  test('an indicator whose field is withheld at the cutoff has no value, and says why', () => {
    expect(indicator('projects-total', strong().withheld('W1', 'experience.projects'))).toMatchObject({
      value: null,
      points: 0,
      facts: ['withholding-granted W1 1'],
      explanation: {
        zh: '2026-06-30公开信息中的experience.projects不予公开（商业秘密），不计分',
        en: 'experience.projects of the disclosure withheld as a trade secret on 2026-06-30: it earns nothing',
      },
    });
  });

  test('it costs the indicators that rest on the field and no others', () => {
    const without = (field: string) => {
      const [before, after] = [assess(strong()), assess(strong().withheld('W1', field))];
      return after.indicators.filter((one, i) => one.points !== before.indicators[i]!.points).map(({ code }) => code);
    };
    const ofProjects = ['projects-total', 'projects-last-year', 'satisfaction', 'response-rate'];
    expect(without('experience.projects')).toEqual(ofProjects);
    expect(without('experience.enterprises')).toEqual(['submitted-total', 'submitted-last-year', 'pass-rate']);
    expect(without('team.certifiedCount')).toEqual(['certified-consultants']);
    expect(without('team.fullTimePersons')).toEqual(['full-time-staff']);
    expect(without('knowledge.results')).toEqual(['shared-knowledge']);
    expect(without('yearsAndIncome.income')).toEqual([]);
  });

  test('a grade that requires a value is not reached without it', () => {
    expect(assess(strong()).grade).toBe('A');
    const { grade, eligible } = assess(strong().withheld('W1', 'experience.enterprises'));
    expect(eligible).toBe(true);
    expect(grade).not.toBe('A');
  });

  test('from the grant to the last day, both included', () => {
    const earned = (grantedOn: string, until: string) =>
      points('projects-total', strong().withheld('W1', 'experience.projects', grantedOn, until)) > 0;
    expect(earned('2026-06-30', '2026-06-30')).toBe(false);
    expect(earned('2026-07-01', '2027-06-30')).toBe(true);
    expect(earned('2025-06-30', '2026-06-29')).toBe(true);
  });

  test('a withholding that has ended by the cutoff costs nothing, one that ends the day after does', () => {
    const ended = (on: string) => strong().withheld('W1', 'experience.projects').disclosedAgain('W1', on);
    expect(points('projects-total', ended('2026-06-30'))).toBe(points('projects-total', strong()));
    expect(points('projects-total', ended('2026-07-01'))).toBe(0);
    expect(points('projects-total', ended('2026-06-30').withheld('W2', 'experience.projects'))).toBe(0);
  });

  test('what another agency withholds is its own matter', () => {
    const other = strong().withheld('W1', 'experience.projects', '2026-01-01', '2027-01-01', 'other-agency');
    expect(assess(other)).toEqual(assess(strong()));
  });

  test('an agency without any facts is none the worse', () => {
    const bare = () => facts().registered().disclosed();
    expect(assess(bare().withheld('W1', 'team.certifiedCount')).total).toBe(assess(bare()).total);
  });
});
