import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { allEvents, eventOfType, evidenceTypes } from './catalogue.js';
import * as complaints from './complaints.events.js';
import { consumers, consumersOf } from './consumers.js';
import { type EventDefinition, serviceOf } from './define-event.js';
import { breakingChanges, type JsonSchema, jsonSchemaOf } from './json-schema.js';
import * as rating from './rating.events.js';
import * as registry from './registry.events.js';
import * as registration from './registry-registration.events.js';
import * as tracking from './tracking.events.js';

const golden = fileURLToPath(new URL('../golden/', import.meta.url));
const types = allEvents.map(({ type }) => type as string);

describe('a version of an event only grows by optional fields', () => {
  test.each(allEvents.map((event) => [event.type, event] as const))('%s', (type, event) => {
    if (!existsSync(`${golden}${type}.json`)) {
      throw new Error(`golden/${type}.json is missing: run npm run generate -w @heng/contracts and commit it.`);
    }
    const frozen = JSON.parse(readFileSync(`${golden}${type}.json`, 'utf8')) as JsonSchema;
    expect(breakingChanges(frozen, jsonSchemaOf(event))).toEqual([]);
  });

  test('no version that was frozen has gone', () => {
    expect(readdirSync(golden).sort()).toEqual(types.map((type) => `${type}.json`).sort());
  });
});

describe('the catalogue', () => {
  test.each(Object.entries({ registry, tracking, complaints, rating }))(
    'every event defined in %s.events.ts is listed and carries that prefix',
    (service, module) => {
      const defined = Object.values(module as Record<string, unknown>).filter(
        (value): value is EventDefinition => typeof value === 'object' && value !== null && 'schema' in value,
      );
      expect(defined.length).toBeGreaterThan(0);
      expect(defined.map(({ type }) => serviceOf(type))).toEqual(defined.map(() => service));
      expect(types).toEqual(expect.arrayContaining(defined.map(({ type }) => type)));
    },
  );

  test('an event type stands once, and has the form service.what-happened.vN', () => {
    expect(new Set(types).size).toBe(types.length);
    for (const type of types) expect(type).toMatch(/^[a-z]+(\.[a-z]+(-[a-z]+)*)\.v[1-9]\d*$/);
  });

  test('an event is found by its type', () => {
    expect(eventOfType('registry.agency-registered.v1')).toBe(registration.AgencyRegistered);
    expect(eventOfType('registry.agency-registered.v2')).toBeUndefined();
  });

  test('every evidence event names an agency or a person', () => {
    expect(evidenceTypes().length).toBeGreaterThan(0);
    for (const event of allEvents.filter(({ fact }) => fact)) {
      const named = ['agencyId', 'personId'].filter((field) => event.data.shape[field] instanceof z.ZodUUID);
      expect({ type: event.type, named: named.length > 0 }).toEqual({ type: event.type, named: true });
    }
  });

  test.each(evidenceTypes())('%s always has its date, and is withdrawn by a fact about the same thing', (type) => {
    const { data, fact } = eventOfType(type)!;
    const { datedOn, tellsOf, withdrawnBy } = fact!;
    const takes = (field: string, value: unknown) => z.safeParse(data.shape[field]!, value).success;
    const isDate = (field: string) => takes(field, '2026-02-28') && !takes(field, '2026-02-29');
    expect(datedOn.filter((field) => !isDate(field))).toEqual([]);
    expect([undefined, null].filter((none) => takes(datedOn.at(-1)!, none))).toEqual([]);
    if (withdrawnBy) expect(eventOfType(withdrawnBy.type)?.fact?.tellsOf).toEqual(tellsOf);
  });

  test('rating does not count its own events as evidence', () => {
    expect(evidenceTypes('rating')).toEqual([]);
    expect(evidenceTypes('registry')).toContain('registry.certificate-issued.v1');
    expect(evidenceTypes('registry').every((type) => serviceOf(type) === 'registry')).toBe(true);
  });
});

describe('the consumers', () => {
  test('take only events that exist, each once', () => {
    for (const taken of Object.values(consumers)) {
      expect(new Set(taken).size).toBe(taken.length);
      expect(types).toEqual(expect.arrayContaining([...taken]));
    }
  });

  test('rating takes all evidence, the three seals of both versions, that it has frozen the evidence, the experts, what a spot check rests on, and what a panel decided on a case', () => {
    const versions = (service: string) => [`${service}.period-sealed.v1`, `${service}.period-sealed.v2`];
    const seals = ['registry', 'tracking', 'complaints'].flatMap(versions);
    const others = [
      ...['rating.evidence-frozen.v1', 'tracking.spot-check-material-handed-over.v1'],
      ...['registry.calendar-year-imported.v1', 'complaints.rating-case-decided.v1'],
    ];
    const pool = ['enrolled', 'suspended', 'reinstated', 'left', 'affiliated', 'related'];
    const experts = pool.map((what) => `registry.expert-${what}.v1`);
    expect([...consumers.rating].sort()).toEqual([...evidenceTypes(), ...seals, ...experts, ...others].sort());
  });

  test('every service takes the imported calendar years', () => {
    expect(consumersOf('registry.calendar-year-imported.v1')).toEqual(Object.keys(consumers));
  });

  test('the upstream services hear that a period closed', () => {
    expect(consumersOf('rating.period-closed.v1')).toEqual(['registry', 'tracking', 'complaints']);
  });

  test('e-mail addresses and the secrets of one-time links go to notification only', () => {
    const personal = allEvents.filter(({ data }) => 'email' in data.shape || 'token' in data.shape);
    expect(personal.length).toBeGreaterThan(0);
    for (const { type } of personal) expect(consumersOf(type).filter((name) => name !== 'notification')).toEqual([]);
  });

  test('e-mail addresses and the secrets of one-time links are sealed in every event that is still recorded', () => {
    const inClear = allEvents.filter(({ data, sealed }) =>
      ['email', 'token'].some((field) => field in data.shape && sealed?.field !== field),
    );
    const replaced = allEvents.filter(({ sealed }) => sealed).map(({ type }) => type.replace(/2$/, '1'));
    expect(inClear.map(({ type }) => type).filter((type) => !replaced.includes(type))).toEqual([]);
  });
});
