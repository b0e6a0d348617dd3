import type { ValidationError } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { getMetadataStorage } from 'class-validator';

type Metadata = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];
type Words = Readonly<{ zh: string; en: string }>;
type Parameters = Readonly<Record<string, unknown>>;
/** The values of class-validator's constraints, which have no types there. */
type Values = readonly never[];
type Constraint = Words &
  Readonly<{
    code: string;
    /** The constraint's values by name, for the sentences and for programs. */
    params?: (...values: Values) => Parameters;
    /** The equivalent keywords of JSON Schema. */
    schema?: (...values: Values) => Parameters;
  }>;

/**
 * One fault of one field. `field` is its path in the request; the sentences never repeat the value, which may be
 * personal.
 */
export type FieldFault = Readonly<{ field: string; code: string; params: Parameters } & Words>;

/** The metadata key under which Swagger stores `@ApiProperty`. */
export const MODEL_PROPERTY = 'swagger/apiModelProperties';
/** The metadata key of the names of these properties, each after a colon. */
export const MODEL_PROPERTIES = 'swagger/apiModelPropertiesArray';

const enumValues = (values: readonly unknown[]) => ({ type: typeof values[0], enum: [...values] });

/** The constraints of fields: the one table behind the API's description and the faults of a request. */
const CONSTRAINTS: Readonly<Record<string, Constraint>> = {
  isDefined: { code: 'missing', zh: '须填写', en: 'must be given' },
  whitelistValidation: { code: 'unknown', zh: '不是本请求的字段', en: 'is not a field of this request' },
  isString: { code: 'not-text', zh: '须为文字', en: 'must be text', schema: () => ({ type: 'string' }) },
  isLength: {
    code: 'length',
    zh: '须为 {min} 至 {max} 个字符',
    en: 'must have {min} to {max} characters',
    params: (min, max) => ({ min, max }),
    schema: (minLength, maxLength) => ({ type: 'string', minLength, maxLength }),
  },
  maxLength: {
    code: 'too-long',
    zh: '不得超过 {max} 个字符',
    en: 'must have {max} or fewer characters',
    params: (max) => ({ max }),
    schema: (maxLength) => ({ type: 'string', maxLength }),
  },
  matches: {
    code: 'format',
    zh: '格式不正确，例如 {example}',
    en: 'has another format; an example is {example}',
    schema: ({ source }: RegExp) => ({ type: 'string', pattern: source }),
  },
  isUuid: {
    code: 'not-id',
    zh: '须为编号（UUID）',
    en: 'must be an id (UUID)',
    schema: () => ({ type: 'string', format: 'uuid' }),
  },
  isLegible: {
    code: 'not-legible',
    zh: '须含有可见的文字，且不得含有空字符或残缺的字符',
    en: 'must have visible text, without NUL or half of a character',
    schema: () => ({ type: 'string', pattern: '\\S' }),
  },
  isEmail: {
    code: 'not-email',
    zh: '须为电子邮箱地址',
    en: 'must be an e-mail address',
    schema: () => ({ type: 'string', format: 'email' }),
  },
  isBusinessDate: {
    code: 'not-date',
    zh: '须为真实的日期，格式为 YYYY-MM-DD',
    en: 'is not a calendar date YYYY-MM-DD',
    schema: () => ({ type: 'string', format: 'date' }),
  },
  isIn: {
    code: 'not-listed',
    zh: '须为下列之一：{values}',
    en: 'must be one of {values}',
    params: (values: readonly unknown[]) => ({ values: values.join(', ') }),
    schema: enumValues,
  },
  isBoolean: {
    code: 'not-boolean',
    zh: '须为 true 或 false',
    en: 'must be true or false',
    schema: () => ({ type: 'boolean' }),
  },
  isInt: { code: 'not-integer', zh: '须为整数', en: 'must be a whole number', schema: () => ({ type: 'integer' }) },
  isNumber: { code: 'not-number', zh: '须为数字', en: 'must be a number', schema: () => ({ type: 'number' }) },
  min: {
    code: 'too-small',
    zh: '不得小于 {min}',
    en: 'must be at least {min}',
    params: (min) => ({ min }),
    schema: (minimum) => ({ minimum }),
  },
  max: {
    code: 'too-large',
    zh: '不得大于 {max}',
    en: 'must be at most {max}',
    params: (max) => ({ max }),
    schema: (maximum) => ({ maximum }),
  },
  inHalves: {
    code: 'not-halves',
    zh: '须为 0.5 的整数倍',
    en: 'must be a multiple of 0.5',
    schema: () => ({ multipleOf: 0.5 }),
  },
  isArray: { code: 'not-list', zh: '须为列表', en: 'must be a list' },
  arrayMinSize: {
    code: 'too-few',
    zh: '至少须有 {min} 项',
    en: 'must have {min} or more items',
    params: (min) => ({ min }),
    schema: (minItems) => ({ minItems }),
  },
  arrayMaxSize: {
    code: 'too-many',
    zh: '至多可有 {max} 项',
    en: 'must have {max} or fewer items',
    params: (max) => ({ max }),
    schema: (maxItems) => ({ maxItems }),
  },
  arrayUnique: {
    code: 'repeated',
    zh: '不得有重复的项',
    en: 'must not repeat an item',
    schema: () => ({ uniqueItems: true }),
  },
  areNumbers: {
    code: 'not-numbers',
    zh: '每一项的值须为数字',
    en: 'must give a number for each of its entries',
    schema: () => ({ type: 'object', additionalProperties: { type: 'number' } }),
  },
  isObject: { code: 'not-object', zh: '须为对象', en: 'must be an object' },
  nestedValidation: { code: 'not-object', zh: '须为对象或对象的列表', en: 'must be an object or a list of objects' },
};

/** A constraint that the table lacks; a service with one does not build. */
const UNNAMED: Constraint = { code: 'invalid', zh: '不符合要求', en: 'is not valid' };

const metadataOf = (target: NewableFunction): Metadata[] =>
  getMetadataStorage().getTargetValidationMetadatas(target, '', false, false);
const nameOf = ({ name, type }: Metadata): string => (type === 'customValidation' ? (name ?? type) : type);

/** True when a class has validators. */
export const isValidated = (target: NewableFunction): boolean => metadataOf(target).length > 0;

/** Adds the constraints of a request class's validators to its description; the class's own description wins. */
export function describeConstraints(target: NewableFunction): void {
  const fields = Map.groupBy(metadataOf(target), ({ propertyName }) => propertyName);
  for (const [field, metadata] of fields) describeField(target.prototype as object, field, metadata);
}

function describeField(prototype: object, field: string, metadata: readonly Metadata[]): void {
  const said = saidOf(prototype, field);
  const own: Record<string, unknown> = {};
  const items: Record<string, unknown> = {};
  for (const one of metadata) {
    const keywords = CONSTRAINTS[nameOf(one)]?.schema?.(...valuesOf(one)) ?? {};
    Object.assign(one.each ? items : own, keywords);
  }
  const isOptional = metadata.some(({ name, type }) => name === 'isOptional' || type === 'conditionalValidation');
  const isList = Object.keys(items).length > 0;
  const derived = isList
    ? { ...own, type: 'array', items: { type: 'string', ...(said['items'] as object | undefined), ...items } }
    : own;
  // TypeScript records Object for `string | null` and Number for whole numbers: the validators give a better type.
  const type = isList ? 'array' : own['type'] ? undefined : said['type'];
  const rest = { ...said, type, ...(isList ? { isArray: undefined } : {}) };
  const options = {
    ...derived,
    ...(isOptional ? { required: false } : {}),
    ...defined(rest),
    ...(isList ? derived : {}),
  };
  ApiProperty(options as ApiPropertyOptions)(prototype, field);
}

const defined = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** The faults found by class-validator, each with a code and sentences. `at` is the path of the errors' object. */
export function faultsOf(
  { property, target, constraints = {}, children = [] }: ValidationError,
  at = '',
): FieldFault[] {
  const field = at ? `${at}.${property}` : property;
  const own = Object.keys(constraints).map((name) =>
    faultOf(field, name, target?.constructor as NewableFunction | undefined, property),
  );
  return [...own, ...children.flatMap((child) => faultsOf(child, field))];
}

function faultOf(field: string, name: string, target: NewableFunction | undefined, property: string): FieldFault {
  const { code, zh, en, params = () => ({}) } = CONSTRAINTS[name] ?? UNNAMED;
  const metadata = target && metadataOf(target).find((one) => one.propertyName === property && nameOf(one) === name);
  const values: Record<string, unknown> = { ...params(...valuesOf(metadata)) };
  if (name === 'matches')
    values['example'] = target ? saidOf(target.prototype as object, property)['example'] : undefined;
  const fill = (sentence: string) => sentence.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key]));
  const subject = metadata?.each ? { zh: `${field} 的每一项`, en: `each item of ${field}` } : { zh: field, en: field };
  return { field, code, params: values, zh: `${subject.zh} ${fill(zh)}`, en: `${subject.en} ${fill(en)}` };
}

/** The constraints of these classes that the table does not name, and patterns without an example. */
export const unnamedConstraints = (targets: Iterable<NewableFunction>): string[] =>
  [...targets].flatMap((target) =>
    metadataOf(target)
      .filter(({ type }) => type !== 'conditionalValidation')
      .filter((one) => !(nameOf(one) in CONSTRAINTS) || lacksExample(one, target))
      .map((one) => `${target.name}.${one.propertyName} (${nameOf(one)})`),
  );

const lacksExample = (one: Metadata, { prototype }: NewableFunction): boolean =>
  nameOf(one) === 'matches' && saidOf(prototype as object, one.propertyName)['example'] === undefined;

const valuesOf = (metadata: Metadata | undefined): Values => (metadata?.constraints ?? []) as unknown as Values;
const saidOf = (prototype: object, field: string): Record<string, unknown> => ({
  ...(Reflect.getMetadata(MODEL_PROPERTY, prototype, field) as object | undefined),
});
