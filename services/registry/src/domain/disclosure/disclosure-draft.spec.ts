import type { Decision } from '@heng/kit/domain';
import { anAgency, deregisteredAgency } from '../../../test/an-agency.js';
import { contentOf, type DisclosureDraft, emptied, standardFor, write, type Writing } from './disclosure-draft.js';
import type { DisclosureStandard } from './disclosure-standard.js';

const agency = anAgency();
const id = '1a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d';
const field = (type: 'count' | 'text') => ({ type, required: true, zh: '项', en: 'Item' }) as const;
const section = (fields: DisclosureStandard['sections'][string]['fields']) => ({
  zh: '节',
  en: 'S',
  clause: 'R3',
  fields,
});
const current: DisclosureStandard = {
  version: '2026.1',
  inForceFrom: '2026-01-01',
  sections: { team: section({ count: field('count') }), process: section({ methods: field('text') }) },
};
const coming: DisclosureStandard = {
  version: '2027.1',
  inForceFrom: '2027-01-01',
  sections: { ...current.sections, team: section({ count: field('count'), area: field('text') }) },
};
const published = { revision: 2, sections: { team: { count: 3 }, process: { methods: '看板' } } };
const edit = (sub: string, on = '2026-03-02') => ({ by: { sub, role: 'agency' as const }, on });
const writing = (draft: DisclosureDraft | null, text: Writing, by = edit('a')) =>
  write(id, draft, text, { agency, published }, [current, coming], by);
const stateOf = ({ state }: Decision<Omit<DisclosureDraft, 'version'>>, version = 1): DisclosureDraft => ({
  ...state,
  version,
});

test('a draft begins with what is published; each section says who changed it', () => {
  expect(contentOf(null, published)).toBe(published.sections);
  const first = stateOf(writing(null, { section: 'team', content: { count: 4 } }));
  expect(first).toMatchObject({
    sections: { team: { count: 4 }, process: { methods: '看板' } },
    basedOn: 2,
    standard: '2026.1',
    edits: { team: edit('a') },
  });
  expect(Object.keys(first.edits)).toEqual(['team']);
  const second = writing(first, { sections: { team: { count: 4 }, process: {} } }, edit('b', '2026-03-03'));
  expect(second.state.edits).toEqual({ team: edit('a'), process: edit('b', '2026-03-03') });
});

test('to write what stands there changes nothing', () => {
  const draft = stateOf(writing(null, { section: 'team', content: { count: 4 } }));
  expect(writing(draft, { section: 'team', content: { count: 4 } }, edit('b')).state).toBe(draft);
});

test('what is missing may be missing; what does not fit is refused', () => {
  expect(writing(null, { sections: {} }).state.sections).toEqual({});
  expect(() => writing(null, { section: 'team', content: { count: '4', area: '8' } })).toThrow(
    expect.objectContaining({
      code: 'registry.disclosure-invalid',
      details: expect.objectContaining({ field: 'team.count, team.area' }),
    }),
  );
});

test('a draft may be written for a version to come, and stays checked by it', () => {
  const draft = stateOf(writing(null, { section: 'team', content: { count: 4, area: '八' }, standard: '2027.1' }));
  expect(draft.standard).toBe('2027.1');
  expect(writing(draft, { section: 'team', content: { area: '九' } }).state.standard).toBe('2027.1');
  expect(standardFor(draft.standard, [current, coming], '2027-01-01')).toBe(coming);
  expect(standardFor(draft.standard, [current], '2026-03-02')).toBe(current);
  expect(() => writing(draft, { sections: {}, standard: '2030.1' })).toThrow(
    expect.objectContaining({ code: 'registry.disclosure-standard-unknown' }),
  );
});

test('a draft that was published or discarded is empty and begins anew', () => {
  const draft = stateOf(writing(null, { section: 'team', content: { count: 4 } }));
  const empty = stateOf(emptied(draft), 2);
  expect(empty).toMatchObject({ sections: null, standard: null, edits: {} });
  expect(() => emptied(empty)).toThrow(expect.objectContaining({ code: 'registry.disclosure-draft-none' }));
  expect(() => emptied(null)).toThrow(expect.objectContaining({ code: 'registry.disclosure-draft-none' }));
  const again = write(
    id,
    empty,
    { section: 'team', content: { count: 5 } },
    { agency, published: { revision: 3, sections: {} } },
    [current],
    edit('a'),
  );
  expect(again.state).toMatchObject({ basedOn: 3, sections: { team: { count: 5 } } });
});

test('a deregistered agency drafts nothing', () => {
  const gone = deregisteredAgency();
  expect(() => write(id, null, { sections: {} }, { agency: gone, published }, [current], edit('a'))).toThrow(
    expect.objectContaining({ code: 'registry.agency-deregistered' }),
  );
});
