/** The values of a section in the API's description, in the shapes of its standard. */
export const SECTION = { type: 'object', additionalProperties: true } as const;

/** The content of a disclosure in the API's description. */
export const SECTIONS = {
  type: 'object',
  additionalProperties: SECTION,
  description:
    'values by section and field; the public gets no staff-only field, the number instead of persons, and for a withheld ' +
    'field whose secret it is, why, and until when',
} as const;
