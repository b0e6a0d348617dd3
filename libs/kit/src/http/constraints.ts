import { type ValidationError, ValidationPipe } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { getMetadataStorage } from 'class-validator';
import { textRules, type UnfitEvent } from '@heng/contracts';
import type { DomainError } from '../domain.js';
import { refuse } from '../refusals.js';

type Metadata = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];
type Parameters = Readonly<Record<string, unknown>>;
/** The values of class-validator's constraints, which have no types there. */
type Values = readonly never[];

/** One fault of a field. `field` is its path in the request; no sentence repeats the value, which may be personal. */
export type FieldFault = Readonly<{ field: string; code: string; params: Parameters; zh: string; en: string }>;

/** The metadata key under which Swagger stores `@ApiProperty`. */
export const MODEL_PROPERTY = 'swagger/apiModelProperties';
/** The metadata key of the names of these properties, each after a colon. */
export const MODEL_PROPERTIES = 'swagger/apiModelPropertiesArray';

/** The fault of each constraint: its code and its sentence in Chinese and English, with the constraint's values in braces. */
const FAULTS: Readonly<Record<string, readonly [code: string, zh: string, en: string]>> = {
  isDefined: ['missing', '须填写', 'must be given'],
  whitelistValidation: ['unknown', '不是本请求的字段', 'is not a field of this request'],
  isString: ['not-text', '须为文字', 'must be text'],
  isLength: ['length', '须为 {min} 至 {max} 个字符', 'must have {min} to {max} characters'],
  maxLength: ['too-long', '不得超过 {max} 个字符', 'must have {max} or fewer characters'],
  matches: ['format', '格式不正确，例如 {example}', 'has another format; an example is {example}'],
  isUuid: ['not-id', '须为编号（UUID）', 'must be an id (UUID)'],
  isName: ['not-name', '须为一行文字', 'must be one line of text'],
  isStatement: ['not-statement', '须为文字', 'must be text'],
  isEmail: ['not-email', '须为电子邮箱地址', 'must be an e-mail address'],
  isBusinessDate: [
    'not-date',
    '须为 1900 至 2199 年间真实的日期，格式为 YYYY-MM-DD',
    'is not a calendar date YYYY-MM-DD of the years 1900 to 2199',
  ],
  isIn: ['not-listed', '须为下列之一：{values}', 'must be one of {values}'],
  isBoolean: ['not-boolean', '须为 true 或 false', 'must be true or false'],
  isInt: ['not-integer', '须为整数', 'must be a whole number'],
  isNumber: ['not-number', '须为数字', 'must be a number'],
  min: ['too-small', '不得小于 {min}', 'must be at least {min}'],
  max: ['too-large', '不得大于 {max}', 'must be at most {max}'],
  inHalves: ['not-halves', '须为 0.5 的整数倍', 'must be a multiple of 0.5'],
  isArray: ['not-list', '须为列表', 'must be a list'],
  arrayMinSize: ['too-few', '至少须有 {min} 项', 'must have {min} or more items'],
  arrayMaxSize: ['too-many', '至多可有 {max} 项', 'must have {max} or fewer items'],
  arrayUnique: ['repeated', '不得有重复的项', 'must not repeat an item'],
  areNumbers: ['not-numbers', '每一项的值须为数字', 'must give a number for each of its entries'],
  isObject: ['not-object', '须为对象', 'must be an object'],
  nestedValidation: ['not-object', '须为对象或对象的列表', 'must be an object or a list of objects'],
};

/** The most faults that a refusal names; it counts the others. */
const MOST_NAMED = 20;
/** The most characters of a field's name that a refusal repeats. */
const LONGEST_NAME = 100;

/** A constraint that the table lacks; a service with one does not build. */
const UNNAMED = ['invalid', '不符合要求', 'is not valid'] as const;

/** The equivalent keywords of JSON Schema, from the constraint's values. */
const KEYWORDS: Readonly<Record<string, (...values: Values) => Parameters>> = {
  isString: () => ({ type: 'string' }),
  isLength: (minLength, maxLength) => ({ type: 'string', minLength, maxLength }),
  maxLength: (maxLength) => ({ type: 'string', maxLength }),
  matches: ({ source }: RegExp) => ({ type: 'string', pattern: source }),
  isUuid: () => ({ type: 'string', format: 'uuid' }),
  isName: () => ({ type: 'string', pattern: '\\S' }),
  isStatement: () => ({ type: 'string', pattern: '\\S' }),
  isEmail: () => ({ type: 'string', format: 'email' }),
  isBusinessDate: () => ({ type: 'string', format: 'date' }),
  isIn: (values: readonly unknown[]) => ({ type: typeof values[0], enum: [...values] }),
  isBoolean: () => ({ type: 'boolean' }),
  isInt: () => ({ type: 'integer' }),
  isNumber: () => ({ type: 'number' }),
  min: (minimum) => ({ minimum }),
  max: (maximum) => ({ maximum }),
  inHalves: () => ({ multipleOf: 0.5 }),
  arrayMinSize: (minItems) => ({ minItems }),
  arrayMaxSize: (maxItems) => ({ maxItems }),
  arrayUnique: () => ({ uniqueItems: true }),
  areNumbers: () => ({ type: 'object', additionalProperties: { type: 'number' } }),
};

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
  const own = keywordsOf(metadata.filter(({ each }) => !each));
  const items = keywordsOf(metadata.filter(({ each }) => each));
  const isOptional = metadata.some(({ name, type }) => name === 'isOptional' || type === 'conditionalValidation');
  const isList = Object.keys(items).length > 0;
  const list = { ...own, type: 'array', items: { type: 'string', ...(said['items'] as object | undefined), ...items } };
  // TypeScript records Object for `string | null` and Number for whole numbers: the validators give a better type.
  const type = own['type'] ? undefined : said['type'];
  const options = {
    ...(isList ? list : own),
    ...(isOptional ? { required: false } : {}),
    ...defined({ ...said, type }),
    ...(isList ? { ...list, isArray: undefined } : {}),
  };
  ApiProperty(options as ApiPropertyOptions)(prototype, field);
}

const keywordsOf = (metadata: readonly Metadata[]): Parameters =>
  Object.assign({}, ...metadata.map((one) => KEYWORDS[nameOf(one)]?.(...valuesOf(one)))) as Parameters;
const defined = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** A violated constraint: the path of its field, its name, and the class and property it belongs to. */
type Violation = readonly [
  field: string,
  name: string,
  target: NewableFunction | undefined,
  property: string,
  value: unknown,
];

/** The violations found by class-validator. `at` is the path of the error's object. */
function violationsOf(
  { property, target, value, constraints = {}, children = [] }: ValidationError,
  at = '',
): Violation[] {
  const field = at ? `${at}.${shortened(property)}` : shortened(property);
  const own = decisive(Object.keys(constraints), value).map((name): Violation => [
    field,
    name,
    target?.constructor as NewableFunction | undefined,
    property,
    value,
  ]);
  return [...own, ...children.flatMap((child) => violationsOf(child, field))];
}

/** The constraints that say what is wrong: a value that is missing or of another type breaks all others too. */
function decisive(names: readonly string[], value: unknown): readonly string[] {
  if (value === undefined && names.length > 0) return ['isDefined'];
  const ofType = names.find((name) => ['isString', 'isArray', 'isBoolean', 'isInt', 'isNumber'].includes(name));
  return ofType ? [ofType] : names;
}

/** The faults of an error, each with a code and sentences. */
export const faultsOf = (error: ValidationError): FieldFault[] =>
  violationsOf(error).map((violation) => faultOf(...violation));

/** A name that a stranger chose, short enough to be repeated. */
const shortened = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);

function faultOf(...[field, name, target, property, value]: Violation): FieldFault {
  const [code, zh, en] = textFaultOf(name, value) ?? FAULTS[name] ?? UNNAMED;
  const metadata = target && metadataOf(target).find((one) => one.propertyName === property && nameOf(one) === name);
  const example = target && saidOf(target.prototype as object, property)['example'];
  const values: readonly unknown[] = name === 'matches' ? [example] : valuesOf(metadata);
  const named = [...en.matchAll(/\{(\w+)\}/g)].map(([, key], n) => [key!, plain(values[n])] as const);
  const params: Parameters = Object.fromEntries(named);
  const fill = (sentence: string) => sentence.replace(/\{(\w+)\}/g, (_, key: string) => String(params[key]));
  const subject = metadata?.each ? { zh: `${field} 的每一项`, en: `each item of ${field}` } : { zh: field, en: field };
  return { field, code, params, zh: `${subject.zh} ${fill(zh)}`, en: `${subject.en} ${fill(en)}` };
}

const RULES = new Map(Object.entries({ isName: 'name', isStatement: 'statement', isEmail: 'email' } as const));

/** The fault of a text, or of the first one in a list that has one, by the rule of its kind. */
function textFaultOf(name: string, value: unknown): readonly [code: string, zh: string, en: string] | undefined {
  const kind = RULES.get(name);
  const texts = kind ? [value].flat().filter((text) => typeof text === 'string') : [];
  const [fault] = texts.flatMap((text) => textRules[kind!](text) ?? []);
  return fault && [fault.code, fault.zh, fault.en];
}

/** The constraints of these classes that the table does not name, and patterns without an example. */
export const unnamedConstraints = (targets: Iterable<NewableFunction>): string[] =>
  [...targets].flatMap((target) =>
    metadataOf(target)
      .filter(({ type }) => type !== 'conditionalValidation')
      .filter((one) => !(nameOf(one) in FAULTS) || lacksExample(one, target))
      .map((one) => `${target.name}.${one.propertyName} (${nameOf(one)})`),
  );

const lacksExample = (one: Metadata, { prototype }: NewableFunction): boolean =>
  nameOf(one) === 'matches' && saidOf(prototype as object, one.propertyName)['example'] === undefined;

const plain = (value: unknown): unknown => (Array.isArray(value) ? value.join(', ') : value);
const valuesOf = (metadata: Metadata | undefined): Values => (metadata?.constraints ?? []) as unknown as Values;
const saidOf = (prototype: object, field: string): Record<string, unknown> => ({
  ...(Reflect.getMetadata(MODEL_PROPERTY, prototype, field) as object | undefined),
});

/** Validates the requests, and refuses unknown fields. */
export const requestValidation = () =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    validationError: { target: true, value: true },
    exceptionFactory: (errors) => {
      const violations = errors.flatMap((error) => violationsOf(error));
      const named = violations.slice(0, MOST_NAMED).map((violation) => faultOf(...violation));
      return refuseFields(named, violations.length - named.length);
    },
  });

/** `kit.body-invalid` for an event that refuses what a request asks for. */
export const refuseUnfit = ({ fields }: UnfitEvent): DomainError =>
  refuseFields(
    fields.map(({ field, fault: { code, zh, en } }) => ({
      ...{ field, code, params: {} },
      ...{ zh: `${field} ${zh}`, en: `${field} ${en}` },
    })),
  );

/** `kit.body-invalid` with the faults of the fields, and the number of those that are not named. */
export const refuseFields = (fields: readonly FieldFault[], more = 0): DomainError =>
  refuse('body-invalid', {
    fields,
    more,
    faultsZh: fields.map(({ zh }) => zh).join('；') + (more > 0 ? `；另有 ${more} 处` : ''),
    faultsEn: fields.map(({ en }) => en).join('; ') + (more > 0 ? `; and ${more} more` : ''),
  });
