import { Metadata, type status as Grpc } from '@grpc/grpc-js';
import { withoutIdCardNumbers } from '@heng/contracts';
import protobuf from 'protobufjs';
import type { DomainError } from '../domain.js';
import type { FieldFault } from '../http/constraints.js';

/** Trailers must stay below the 8 KiB that gRPC's clients accept by default. */
const [VIOLATIONS_MAX, TEXT_MAX] = [10, 100];

/** The used parts of google/rpc/status.proto and google/rpc/error_details.proto. */
const { root } = protobuf.parse(`
  syntax = "proto3";
  message Any { string type_url = 1; bytes value = 2; }
  message Status { int32 code = 1; string message = 2; repeated Any details = 3; }
  message ErrorInfo { string reason = 1; string domain = 2; map<string, string> metadata = 3; }
  message BadRequest { repeated FieldViolation field_violations = 1; }
  message FieldViolation { string field = 1; string description = 2; string reason = 3; LocalizedMessage localized_message = 4; }
  message LocalizedMessage { string locale = 1; string message = 2; }
`);

const short = (text: string): string => withoutIdCardNumbers(text).slice(0, TEXT_MAX);

const encode = (name: string, message: object): Buffer => Buffer.from(root.lookupType(name).encode(message).finish());

const any = (name: string, message: object) => ({
  typeUrl: `type.googleapis.com/google.rpc.${name}`,
  value: encode(name, message),
});

/**
 * A refusal as gRPC's error: its code is in the metadata `problem-code`; `grpc-status-details-bin` has
 * google.rpc.Status with an ErrorInfo (reason: the code; metadata: the short details) and, for faults of fields, a
 * BadRequest.
 */
export function grpcError({ code: reason, details, zh, en }: DomainError, code: Grpc) {
  const message = withoutIdCardNumbers(`${reason}: ${en} ${zh}`);
  const violations = violationsOf(details['fields']);
  const info = any('ErrorInfo', { reason, domain: 'heng', metadata: shortOf(details) });
  const all = [info, ...(violations.length > 0 ? [any('BadRequest', { fieldViolations: violations })] : [])];
  const metadata = new Metadata();
  metadata.set('problem-code', reason);
  metadata.set('grpc-status-details-bin', encode('Status', { code, message, details: all }));
  return { code, message, metadata };
}

function violationsOf(fields: unknown) {
  const faults = Array.isArray(fields) ? (fields as FieldFault[]) : [];
  return faults.slice(0, VIOLATIONS_MAX).map(({ field: name, code, zh, en }) => ({
    field: name,
    description: short(en),
    reason: code,
    localizedMessage: { locale: 'zh-CN', message: short(zh) },
  }));
}

function shortOf(details: DomainError['details']): Record<string, string> {
  const plain = Object.entries(details).filter(
    ([, value]) =>
      ['number', 'boolean'].includes(typeof value) || (typeof value === 'string' && value.length <= TEXT_MAX),
  );
  return Object.fromEntries(plain.map(([name, value]) => [name, short(String(value))]));
}
