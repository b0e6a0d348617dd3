import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, type Methodology, methodology2026_1, MethodologyError, parseMethodology } from './index.js';

const document: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../methodology/2026.1.json'), 'utf8'));

type Draft = { -readonly [K in keyof Methodology]: Methodology[K] };
function faultOf(change: (draft: Draft & Record<string, unknown>) => void): MethodologyError {
  const draft = structuredClone(document) as Draft & Record<string, unknown>;
  change(draft);
  try {
    parseMethodology(draft);
  } catch (error) {
    if (error instanceof MethodologyError) return error;
    throw error;
  }
  throw new Error('The document was accepted.');
}

test('the exported methodology is the document', () => {
  expect(methodology2026_1).toEqual(parseMethodology(document));
  expect(methodology2026_1).toEqual(document);
});

test('a version in force does not change: whoever needs another document writes another version (ADR 0023)', () => {
  const hash = createHash('sha256').update(canonicalJson(document)).digest('hex');
  expect(hash).toBe('0c848c2df938749bd53cc3ca3c2b6408bc2f6c534a8ef5d7c28d8fba86a2f973');
});

test('R9 1 to 7 are covered', () => {
  const clauses = new Set(Object.values(methodology2026_1.indicators).map(({ clause }) => clause.slice(0, 4)));
  expect([...clauses].sort()).toEqual(['R9 1', 'R9 2', 'R9 3', 'R9 4', 'R9 5', 'R9 6', 'R9 7']);
});

describe('a document is refused with the path and the fault', () => {
  test('most points that do not add up to 100', () => {
    const fault = faultOf((draft) => (draft.indicators.other.maxPoints = 3));
    expect(fault.path).toBe('indicators');
    expect(fault.message).toBe(
      'Methodology indicators: the most points of all indicators add up to 101, but must to 100.',
    );
    expect(fault.zh).toBe('评级方法 indicators：各指标满分合计为101，应为100。');
  });

  test('steps that do not ascend', () => {
    const fault = faultOf((draft) => (draft.indicators['pass-rate'].scale.steps[2]!.from = 0.5));
    expect(fault.path).toBe('indicators.pass-rate.scale.steps.2.from');
    expect(fault.en).toContain('is 0.5, but must be above the step before it (0.5)');
  });

  test('steps whose points fall', () => {
    const fault = faultOf((draft) => (draft.indicators['pass-rate'].scale.steps[2]!.points = 1));
    expect(fault.path).toBe('indicators.pass-rate.scale.steps.2.points');
  });

  test('a last step that does not give the most points', () => {
    const fault = faultOf((draft) => (draft.indicators.satisfaction.scale.steps[3]!.points = 11));
    expect(fault.en).toContain(
      'indicators.satisfaction.scale.steps.3.points: is 11, but the last step must give the most points (12)',
    );
  });

  test('a serious complaint that costs less than an ordinary one', () => {
    const fault = faultOf((draft) => (draft.indicators.complaints.deductions.upheld.serious = 2));
    expect(fault.path).toBe('indicators.complaints.deductions.upheld');
  });

  test('a merit under the wrong indicator, twice, or missing', () => {
    const merits = (draft: Draft) => draft.indicators.research.merits;
    expect(faultOf((draft) => (merits(draft)[0]!.kind = 'citation')).path).toBe('indicators.research.merits.0.kind');
    expect(faultOf((draft) => void merits(draft).push(merits(draft)[0]!)).path).toBe('indicators.research.merits.1');
    expect(faultOf((draft) => (merits(draft)[0]!.level = 'national')).path).toBe('indicators.research.merits');
  });

  test('grades that do not descend, or are not A to D', () => {
    const fault = faultOf((draft) => (draft.grades[1]!.from = 85));
    expect(fault.message).toBe("Methodology grades.1.from: is 85, but must be below the better grade's (85).");
    expect(faultOf((draft) => void draft.grades.pop()).path).toBe('grades');
  });

  test('an indicator missing, unknown, or other circumstances not judged', () => {
    expect(faultOf((draft) => delete (draft.indicators as Record<string, unknown>).satisfaction).path).toBe(
      'indicators.satisfaction',
    );
    const unknown = faultOf((draft) => ((draft.indicators as Record<string, unknown>).beauty = {}));
    expect(unknown.en).toContain('"beauty"');
    expect(faultOf((draft) => ((draft.indicators.other as { judged: boolean }).judged = false)).path).toBe(
      'indicators.other.judged',
    );
  });

  test('a fault of form has a sentence in both languages', () => {
    const fault = faultOf((draft) => (draft.definitions.leadConsultantDays = -1));
    expect(fault.path).toBe('definitions.leadConsultantDays');
    expect(fault.zh).toMatch(/^评级方法 definitions.leadConsultantDays：.*[\u4e00-\u9fff].*。$/);
  });

  test('what is no document at all', () => {
    expect(() => parseMethodology(null)).toThrow(/^Methodology document: /);
  });
});
