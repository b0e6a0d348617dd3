import 'reflect-metadata';
import { AgencyContactChanged, AgencyDeregistered, ApplicationDrafted, UnfitEvent } from '@heng/contracts';
import { IsEmailAddress, IsName, IsText, requestValidation } from '@heng/kit';
import { DomainError } from '@heng/kit/domain';
import fc from 'fast-check';
import { mustBeEmail, mustBeName } from './import-row.js';

class NameForm {
  @IsName(1, 100) text!: string;
}
class StatementForm {
  @IsText(100) text!: string;
}
class EmailForm {
  @IsEmailAddress() text!: string;
}

const id = '0198f000-0000-7000-8000-000000000000';
const on = '2026-03-02';
const application = { applicationId: id, agencyId: id, creditCode: '91350100M000100Y43', province: '350000' };
const kinds = [
  {
    kind: 'name',
    form: NameForm,
    row: (text: string) => mustBeName('name', text, 1, 100),
    event: (name: string) => ApplicationDrafted.of(id, { ...application, name, draftedOn: on }).data.name,
  },
  {
    kind: 'statement',
    form: StatementForm,
    row: undefined,
    event: (reason: string) => AgencyDeregistered.of(id, { agencyId: id, deregisteredOn: on, reason }).data.reason,
  },
  {
    kind: 'email',
    form: EmailForm,
    row: (text: string) => mustBeEmail('email', text),
    event: (email: string) => AgencyContactChanged.of(id, { agencyId: id, email }).data.email,
  },
];

const isRefusal = (error: unknown) => error instanceof DomainError || error instanceof UnfitEvent;
async function taken(take: () => unknown): Promise<boolean> {
  try {
    await take();
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

/** Characters at the borders of the rules, and any other. */
const character = fc.oneof(
  fc.constantFrom(
    ...'aZ5中𠮷é·.@-_+!，。＠ \t\n\r\0\u3000\u00a0\u00ad\u200b\u200d\u202e\u2028\u2066\ufe0f\ufeff\ufffd\u3164',
    '\ud800',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const text = fc.oneof(
  fc.string({ unit: character, minLength: 1, maxLength: 20 }),
  fc.tuple(fc.string({ unit: character, maxLength: 3 }), fc.emailAddress()).map((parts) => parts.join('')),
);

test.each(kinds)(
  'a $kind that a form takes is taken by import and event, and the other way round',
  ({ form, row, event }) =>
    fc.assert(
      fc.asyncProperty(text, async (given) => {
        const asked = requestValidation().transform({ text: given }, { type: 'body', metatype: form });
        const byForm = await taken(() => asked);
        expect(await taken(() => event(given))).toBe(byForm);
        // An import trims each cell when it reads the file.
        if (row) expect(await taken(() => row(given.trim()))).toBe(byForm);
        if (byForm) expect(event(given)).toBe(((await asked) as { text: string }).text);
      }),
      { numRuns: 500 },
    ),
);

test.each(['a@b，cn', 'half \ud800', ' name ', 'office@EXAMPLE'])(
  'a reader takes %j that was once published',
  (said) => {
    expect(AgencyContactChanged.data.parse({ agencyId: id, email: said })).toMatchObject({ email: said });
    const published = { ...application, name: said, draftedOn: on };
    expect(ApplicationDrafted.data.parse(published)).toMatchObject({ name: said });
  },
);

test('a refused event names field and fault', () => {
  const refused = () => ApplicationDrafted.of(id, { ...application, name: '\u200b', draftedOn: on });
  expect(refused).toThrow('name must not have an invisible character (character 1, U+200B)');
});
