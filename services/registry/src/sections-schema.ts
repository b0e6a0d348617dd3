import type { ApiPropertyOptions } from '@nestjs/swagger';

/** The content of a disclosure in the API's description: values by section and field, of the shapes its standard names. */
export const SECTIONS: ApiPropertyOptions = {
  type: 'object',
  additionalProperties: { type: 'object', additionalProperties: true },
  description:
    'values by section and field; the public gets no staff-only field, the number instead of persons, and for a withheld ' +
    'field whose secret it is, why, and until when',
};
