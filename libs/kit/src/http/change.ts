import {
  applyDecorators,
  type ExecutionContext,
  Get,
  HttpCode,
  RequestMapping,
  RequestMethod,
  type Type,
} from '@nestjs/common';
import { createParamDecorator } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiParam, ApiResponse } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import type { Changing } from '../change/cause.js';
import { refuseFields } from './validation.pipe.js';
import { causeOf, versionOf } from './request-cause.js';

/** Marks methods with `@Changed()` or `@IfMatch()`: their requests carry If-Match. */
const CHANGES = 'heng:changes';

/** The form of an id: most are UUIDs; `text` is any other, such as `2026-H1`. */
type Form = 'uuid' | 'text';
type Id = Readonly<{ name: string; form: Form }>;

/** @throws DomainError `kit.body-invalid` */
function idOf({ name, form }: Id, context: ExecutionContext): string {
  const text = (context.switchToHttp().getRequest<FastifyRequest>().params as Record<string, string>)[name] ?? '';
  if (form === 'text') return text;
  const id = text.toLowerCase();
  if (!isUUID(id))
    throw refuseFields([
      { field: name, code: 'not-id', params: {}, zh: `${name} 须为编号（UUID）`, en: `${name} must be an id (UUID)` },
    ]);
  return id;
}

const readId = createParamDecorator((id: Id, context: ExecutionContext) => idOf(id, context));
const readChanging = createParamDecorator((id: Id, context: ExecutionContext): Changing => ({
  id: idOf(id, context),
  version: versionOf(context),
  cause: causeOf(context),
}));

const describeId = ({ name, form }: Id, target: object, key: string | symbol): void => {
  const descriptor = Object.getOwnPropertyDescriptor(target, key)!;
  ApiParam({ name, schema: { type: 'string', ...(form === 'uuid' ? { format: form } : {}) } })(target, key, descriptor);
};

/** The id in the path, in lower case. @throws DomainError `kit.body-invalid` */
export const PathId =
  (name = 'id'): ParameterDecorator =>
  (target, key, index) => {
    describeId({ name, form: 'uuid' }, target, key!);
    readId({ name, form: 'uuid' })(target, key, index);
  };

/**
 * The record that the request changes, as `Changing`. Its id is in the path.
 * @throws DomainError `kit.body-invalid`, `kit.if-match-missing`, `kit.idempotency-key-missing`
 */
export const Changed =
  (name = 'id', form: Form = 'uuid'): ParameterDecorator =>
  (target, key, index) => {
    Reflect.defineMetadata(CHANGES, true, target, key!);
    describeId({ name, form }, target, key!);
    readChanging({ name, form })(target, key, index);
  };

const readVersion = createParamDecorator((_: unknown, context: ExecutionContext) => versionOf(context));

/**
 * The version that the caller has read, for a record whose id is not in the path.
 * @throws DomainError `kit.if-match-missing`
 */
export const IfMatch = (): ParameterDecorator => (target, key, index) => {
  Reflect.defineMetadata(CHANGES, true, target, key!);
  readVersion()(target, key, index);
};

const IDEMPOTENCY_KEY = ApiHeader({
  name: 'Idempotency-Key',
  required: true,
  description: 'a new value for each request, the same for its repetition',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
});
const IF_MATCH = ApiHeader({
  name: 'If-Match',
  required: true,
  description: 'the ETag of the record that was read',
  schema: { type: 'string' },
});

type View = Type | [Type] | null;
/** Decorates a handler whose answer is its view; an answer that lacks a property does not compile. */
type Answers<V> = <F extends (...inputs: never[]) => Answer<V> | Promise<Answer<V>>>(
  target: object,
  key: string | symbol,
  descriptor: TypedPropertyDescriptor<F>,
) => void;
type Answer<V> = V extends Type<infer A> ? A : V extends [Type<infer A>] ? readonly A[] : unknown;
const answered = (status: number, view: View, description: string) =>
  ApiResponse({ status, description, ...(view === null ? {} : { type: view as Type }) });

/**
 * A writing endpoint: its route, its answer and the headers and errors of every write. The answer is 201 for a POST
 * that creates, 204 without a view, otherwise 200; `status` overrides it. A handler with `@Changed()` or `@IfMatch()`
 * requires If-Match.
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
