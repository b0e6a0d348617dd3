import { applyDecorators, createParamDecorator, type ExecutionContext, Get, HttpCode } from '@nestjs/common';
import { RequestMapping, RequestMethod, type Type } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiParam, ApiResponse } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import type { Changing } from '../change/cause.js';
import { refuseFields } from './constraints.js';
import { causeOf, versionOf } from './request-cause.js';

/** Marks methods with `@Changed()` or `@IfMatch()`: their requests carry If-Match. */
const CHANGES = 'heng:changes';

/** The form of an id: most are UUIDs; `text` is any other, such as `2026-H1`. */
type Form = 'uuid' | 'text';
type Id = Readonly<{ name: string; form: Form }>;
const ID: Id = { name: 'id', form: 'uuid' };

/** @throws DomainError `kit.body-invalid` */
function idOf({ name, form }: Id, context: ExecutionContext): string {
  const text = (context.switchToHttp().getRequest<FastifyRequest>().params as Record<string, string>)[name] ?? '';
  if (form === 'uuid' && !isUUID(text))
    throw refuseFields([
      { field: name, code: 'not-id', params: {}, zh: `${name} 须为编号（UUID）`, en: `${name} must be an id (UUID)` },
    ]);
  return text;
}

const readId = createParamDecorator(idOf);
const readVersion = createParamDecorator((_: unknown, context: ExecutionContext) => versionOf(context));
const readChanging = createParamDecorator((id: Id, context: ExecutionContext): Changing => ({
  id: idOf(id, context),
  version: versionOf(context),
  cause: causeOf(context),
}));

/** Describes a parameter of the request and reads it: an id in the path, the version of If-Match, or both. */
const parameter =
  (read: ParameterDecorator, { id, version = false }: { id?: Id; version?: boolean }): ParameterDecorator =>
  (target, key, index) => {
    if (version) Reflect.defineMetadata(CHANGES, true, target, key!);
    if (id) {
      const schema = { type: 'string', ...(id.form === 'uuid' ? { format: 'uuid' } : {}) };
      ApiParam({ name: id.name, schema })(target, key!, Object.getOwnPropertyDescriptor(target, key!)!);
    }
    read(target, key, index);
  };

/** The id in the path, in lower case (as `configureHttp` gives all ids). @throws DomainError `kit.body-invalid` */
export const PathId = (): ParameterDecorator => parameter(readId(ID), { id: ID });

/**
 * The record that the request changes, as `Changing`. Its id is in the path.
 * @throws DomainError `kit.body-invalid`, `kit.if-match-missing`, `kit.idempotency-key-missing`
 */
export const Changed = (name = 'id', form: Form = 'uuid'): ParameterDecorator =>
  parameter(readChanging({ name, form }), { id: { name, form }, version: true });

/** The version that the caller has read; the id is not in the path. @throws DomainError `kit.if-match-missing` */
export const IfMatch = (): ParameterDecorator => parameter(readVersion(), { version: true });

const requiredHeader = (name: string, description: string, limits: object = {}) =>
  ApiHeader({ name, required: true, description, schema: { type: 'string', ...limits } });
const KEY_MEANING = 'a new value for each request, the same for its repetition';
const IDEMPOTENCY_KEY = requiredHeader('Idempotency-Key', KEY_MEANING, { minLength: 1, maxLength: 200 });
const IF_MATCH = requiredHeader('If-Match', 'the ETag of the record that was read');

type View = Type | [Type] | null;
/** Decorates a handler whose answer is its view; one with a property less, or more, does not compile. */
type Answers<V> = <F extends (...inputs: never[]) => Answer<V> | Promise<Answer<V>>>(
  target: object,
  key: string | symbol,
  descriptor: TypedPropertyDescriptor<F> &
    (NamesOf<Awaited<ReturnType<F>>> extends NamesOf<Answer<V>> ? unknown : 'more than the view'),
) => void;
type NamesOf<T> = T extends readonly (infer One)[] | { items: readonly (infer One)[] }
  ? NamesOf<One>
  : T extends object
    ? keyof T
    : never;
type Answer<V> = V extends Type<infer A> ? A : V extends [Type<infer A>] ? readonly A[] : unknown;
const answered = (status: number, view: View, description: string) =>
  ApiResponse({ status, description, ...(view === null ? {} : { type: view as Type }) });

/**
 * A writing endpoint. The answer is 201 for a POST that creates, 204 without a view, otherwise 200, unless `status` is
 * given. Idempotency-Key is required; If-Match too for a handler with `@Changed()` or `@IfMatch()`.
 */
export const Change =
  <V extends View>(
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    view: V,
    summary: string,
    status?: number,
  ): Answers<V> =>
  (target, key, descriptor) => {
    const changes = Reflect.hasMetadata(CHANGES, target, key);
    const code = status ?? (view === null ? 204 : method === 'POST' && !changes ? 201 : 200);
    applyDecorators(
      RequestMapping({ method: RequestMethod[method], path }),
      HttpCode(code),
      ApiOperation({ summary }),
      answered(code, view, summary),
      IDEMPOTENCY_KEY,
      ...(changes ? [IF_MATCH] : []),
    )(target, key, descriptor);
  };

/** A reading endpoint: its route and its answer. */
export const Read = <V extends Type | [Type]>(path: string, view: V, summary: string): Answers<V> =>
  applyDecorators(Get(path), ApiOperation({ summary }), answered(200, view, summary));

/** An endpoint that answers with a file of one of these media types. */
export const Download = (path: string, types: readonly string[], summary: string): MethodDecorator =>
  applyDecorators(
    Get(path),
    ApiOperation({ summary }),
    ApiResponse({
      status: 200,
      description: summary,
      content: Object.fromEntries(types.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])),
    }),
  );
