import fc from 'fast-check';
import { anAgency } from '../../../test/an-agency.js';
import {
  CONFIRMATION_DEADLINE,
  confirmSections,
  recordRevisions,
  remind,
  type SectionConfirmation,
  sectionsAt,
  type StatedRevision,
} from './timeliness.js';

const agency = anAgency();
const agencyId = agency.id;
const revision = (publishedOn: string, changed: Record<string, boolean>): StatedRevision => ({
  publishedOn,
  sections: Object.entries(changed).map(([section, is]) => ({ section, changed: is })),
});
const first = revision('2026-03-02', { basics: true, team: true });
const versioned = (state: Omit<SectionConfirmation, 'version'>): SectionConfirmation => ({ ...state, version: 1 });
const record = (current: SectionConfirmation | null, revisions: StatedRevision[], today: string) =>
  recordRevisions(current, agencyId, revisions, today);
const published = versioned(record(null, [first], '2026-03-02').state);
const clockOf = (decision: { deadlines?: unknown }) => decision.deadlines;
const rings = (date: string) => [{ start: CONFIRMATION_DEADLINE, due: expect.objectContaining({ date }) as unknown }];

describe('a publication', () => {
  test('states all sections anew, and changes those that differ', () => {
    const second = revision('2026-05-06', { basics: false, team: true });
    const { state, events } = record(published, [second], '2026-05-06');
    expect(state).toMatchObject({
      changedOn: { basics: '2026-03-02', team: '2026-05-06' },
      confirmedOn: { basics: '2026-05-06', team: '2026-05-06' },
    });
    expect(events).toEqual([]);
  });

  test('is fresh for six months to the day, and the reminder is thirty days before', () => {
    expect(sectionsAt(published, '2026-03-02')).toMatchObject([
      { freshUntil: '2026-09-02' },
      { freshUntil: '2026-09-02' },
    ]);
    expect(clockOf(record(null, [first], '2026-03-02'))).toEqual(rings('2026-08-02'));
    const stale = (today: string) => sectionsAt(published, today).map((section) => section.stale);
    expect([stale('2026-09-02'), stale('2026-09-03')]).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  test('leads to the same state in whatever order revisions are heard of', () => {
    const day = fc
      .integer({ min: 0, max: 300 })
      .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    const any = fc.tuple(day, fc.dictionary(fc.constantFrom('basics', 'team', 'other'), fc.boolean()));
    const revisions = fc
      .array(any, { minLength: 1, maxLength: 6 })
      .chain((told) =>
        fc.tuple(fc.constant(told), fc.shuffledSubarray([...told, ...told], { minLength: told.length * 2 })),
      );
    type Told = readonly (readonly [string, Record<string, boolean>])[];
    const stated = (told: Told) => told.map(([on, changed]) => revision(on, changed));
    const hearEach = (told: Told) =>
      stated(told).reduce<SectionConfirmation | null>(
        (current, one) => versioned(record(current, [one], '2026-12-31').state),
        null,
      );
    fc.assert(
      fc.property(revisions, ([told, shuffled]) => {
        const heard = hearEach(told);
        expect(hearEach(shuffled)).toEqual(heard);
        expect(versioned(record(null, stated(shuffled), '2026-12-31').state)).toEqual(heard);
        expect(record(heard, stated(shuffled), '2026-12-31')).toEqual({ state: heard, events: [] });
      }),
    );
  });
});

describe('a confirmation', () => {
  test('of all moves the clock, and says which sections', () => {
    const { state, events, deadlines } = confirmSections(published, agency, null, '2026-08-20');
    expect(state).toMatchObject({ changedOn: published.changedOn });
    expect(events).toMatchObject([
      { type: 'registry.disclosure-confirmed.v1', data: { sections: ['basics', 'team'], confirmedOn: '2026-08-20' } },
    ]);
    expect(deadlines).toEqual(rings('2027-01-20'));
  });

  test('of one section leaves the others', () => {
    const { state, deadlines } = confirmSections(published, agency, 'team', '2026-08-10');
    expect(state).toMatchObject({
      confirmedOn: { basics: '2026-03-02', team: '2026-08-10' },
    });
    expect(deadlines).toEqual(rings('2026-08-25'));
  });

  test('needs something that was disclosed', () => {
    expect(() => confirmSections(null, agency, null, '2026-08-20')).toThrow(
      expect.objectContaining({ code: 'registry.nothing-to-confirm' }),
    );
    expect(() => confirmSections(published, agency, 'fame', '2026-08-20')).toThrow(
      expect.objectContaining({ code: 'registry.section-not-disclosed' }),
    );
  });
});

describe('the agency’s clock', () => {
  const ring = (due: string, today: string, isRegistered = true) => remind(published, { due, isRegistered }, today);

  test('reminds thirty and seven days before, and tells what became stale, each once', () => {
    const [month, week, stale] = [
      ring('2026-08-02', '2026-08-03'),
      ring('2026-08-25', '2026-08-26'),
      ring('2026-09-02', '2026-09-03'),
    ];
    const sections = ['basics', 'team'];
    expect(month.events).toMatchObject([{ data: { sections, dueOn: '2026-09-02', daysLeft: 30 } }]);
    expect(clockOf(month)).toEqual(rings('2026-08-25'));
    expect(week.events).toMatchObject([{ data: { sections, dueOn: '2026-09-02', daysLeft: 7 } }]);
    expect(clockOf(week)).toEqual(rings('2026-09-02'));
    expect(stale.events).toMatchObject([
      { type: 'registry.disclosure-stale.v1', data: { sections, staleSince: '2026-09-03' } },
    ]);
    expect(clockOf(stale)).toEqual([{ stop: CONFIRMATION_DEADLINE }]);
  });

  test('that was late tells only what is so now', () => {
    expect(ring('2026-08-02', '2026-08-30').events).toMatchObject([{ data: { daysLeft: 3 } }]);
    expect(ring('2026-08-02', '2026-10-08').events).toMatchObject([{ type: 'registry.disclosure-stale.v1' }]);
  });

  test('that was moved meanwhile says nothing, and rings when it should', () => {
    const confirmed = versioned(confirmSections(published, agency, null, '2026-08-03').state);
    const moved = remind(confirmed, { due: '2026-08-02', isRegistered: true }, '2026-08-03');
    expect(moved.events).toEqual([]);
    expect(clockOf(moved)).toEqual(rings('2027-01-03'));
  });

  test('says nothing to an agency that left the register, and goes on in case it comes back', () => {
    const silent = ring('2026-08-02', '2026-08-03', false);
    expect(silent.events).toEqual([]);
    expect(clockOf(silent)).toEqual(rings('2026-08-25'));
  });
});
