import type { Schema } from './schema.js';

const text = (description: string): Schema => ({ type: 'string', description });

/** The refusals of every service (RFC 9457). */
export const problemSchemas: Record<string, Schema> = {
  Problem: {
    type: 'object',
    description: 'A refusal (RFC 9457)',
    required: ['type', 'title', 'status', 'detail', 'code'],
    properties: {
      type: text('`urn:heng:` and the code'),
      title: text('the code'),
      status: { type: 'integer' },
      detail: text('one sentence for people, in the language that was asked for'),
      code: text('stable, for programs'),
      details: {
        type: 'object',
        description:
          'the values that the sentence names; `fields` are the first faults of the request, `more` counts the others',
        properties: {
          fields: { type: 'array', items: { $ref: '#/components/schemas/FieldFault' } },
          more: { type: 'integer' },
        },
        additionalProperties: true,
      },
    },
  },
  FieldFault: {
    type: 'object',
    required: ['field', 'code', 'params', 'zh', 'en'],
    properties: {
      field: text('path of the field in the request'),
      code: text('stable, for programs'),
      params: { type: 'object', description: 'the limits that the sentences name', additionalProperties: true },
      zh: text('the fault in Chinese'),
      en: text('the fault in English'),
    },
  },
};
