/** Writes docs/asyncapi.json: an AsyncAPI 3.0 document of all events with their senders and receivers. */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  allEvents,
  consumersOf,
  type EventDefinition,
  type JsonSchema,
  jsonSchemaOf,
  serviceOf,
  subjectOf,
} from '@heng/contracts';

const ref = (path: string) => ({ $ref: `#/${path}` });
const without = (schema: JsonSchema, ...keywords: string[]): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)));
const ownFields = ['type', 'data'];
const own = (names: unknown): string[] => (names as string[]).filter((name) => ownFields.includes(name));

/** The envelope is the same in every event, so it appears once: an event's schema without its own fields. */
function envelopeOf(event: EventDefinition): JsonSchema {
  const schema = jsonSchemaOf(event);
  return {
    ...without(schema, '$schema'),
    properties: without(schema.properties as JsonSchema, ...ownFields),
    required: (schema.required as string[]).filter((name) => !ownFields.includes(name)),
  };
}

function messageOf(event: EventDefinition) {
  const { properties, required } = jsonSchemaOf(event) as { properties: JsonSchema; required: string[] };
  return {
    name: event.type,
    title: event.summary,
    contentType: 'application/cloudevents+json',
    tags: event.fact ? [{ name: 'evidence' }] : [],
    headers: ref('components/schemas/Headers'),
    payload: {
      allOf: [
        ref('components/schemas/Envelope'),
        {
          type: 'object',
          properties: { type: properties.type, data: properties.data },
          required: own(required),
        },
      ],
    },
  };
}

/** An operation describes a service's use of a channel. */
const operation = (service: string, action: 'send' | 'receive', type: string) => ({
  action,
  channel: ref(`channels/${type}`),
  messages: [ref(`channels/${type}/messages/event`)],
  tags: [{ name: service }],
});

const operations = allEvents.flatMap(({ type }) => [
  [`${serviceOf(type)}.send.${type}`, operation(serviceOf(type), 'send', type)] as const,
  ...consumersOf(type).map((service) => [`${service}.receive.${type}`, operation(service, 'receive', type)] as const),
]);

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
const document = {
  asyncapi: '3.0.0',
  info: {
    title: 'Heng events',
    version: manifest.version,
    description: 'The events between the services of Heng over NATS JetStream, as structured CloudEvents.',
  },
  defaultContentType: 'application/cloudevents+json',
  channels: Object.fromEntries(
    allEvents.map(({ type }) => [
      type,
      { address: subjectOf(type), messages: { event: ref(`components/messages/${type}`) } },
    ]),
  ),
  operations: Object.fromEntries(operations),
  components: {
    schemas: {
      Headers: {
        type: 'object',
        properties: { 'Nats-Msg-Id': { type: 'string', format: 'uuid', description: "The event's id" } },
        required: ['Nats-Msg-Id'],
      },
      Envelope: allEvents[0] ? envelopeOf(allEvents[0]) : {},
    },
    messages: Object.fromEntries(allEvents.map((event) => [event.type, messageOf(event)])),
  },
};
writeFileSync(new URL('../../../docs/asyncapi.json', import.meta.url), JSON.stringify(document, null, 2) + '\n');
