import { Metadata, type status as Grpc } from '@grpc/grpc-js';
import { fromJSON, type MessageTypeDefinition } from '@grpc/proto-loader';
import { withoutIdCardNumbers } from '@heng/contracts';
import type { DomainError } from '../domain.js';
import type { FieldFault } from '../http/constraints.js';

/** Trailers must stay below the 8 KiB that gRPC's clients accept by default. */
const [VIOLATIONS_MAX, TEXT_MAX] = [10, 100];
const DOMAIN = 'heng';

const field = (id: number, type = 'string') => ({ id, type });
const list = (id: number, type: string) => ({ id, type, rule: 'repeated' as const });
const map = (id: number) => ({ id, type: 'string', keyType: 'string' });
/** The used parts of google/rpc/status.proto and google/rpc/error_details.proto. */
const types = fromJSON({
  nested: {
    google: {
      nested: {
        protobuf: { nested: { Any: { fields: { typeUrl: field(1), value: field(2, 'bytes') } } } },
        rpc: {
          nested: {
            Status: { fields: { code: field(1, 'int32'), message: field(2), details: list(3, 'google.protobuf.Any') } },
            ErrorInfo: { fields: { reason: field(1), domain: field(2), metadata: map(3) } },
            LocalizedMessage: { fields: { locale: field(1), message: field(2) } },
            BadRequest: {
              fields: { fieldViolations: list(1, 'FieldViolation') },
              nested: {
                FieldViolation: {
                  fields: {
                    field: field(1),
                    description: field(2),
                    reason: field(3),
                    localizedMessage: field(4, 'google.rpc.LocalizedMessage'),
                  },
                },
              },
            },
          },
        },
      },
    },
  },
});

const short = (text: string): string => withoutIdCardNumbers(text).slice(0, TEXT_MAX);

function encode(name: string, message: object): Buffer {
  return (types[`google.rpc.${name}`] as MessageTypeDefinition<object, object>).serialize(message);
}

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
  const metadata = new Metadata();
  metadata.set('problem-code', reason);
  metadata.set(
    'grpc-status-details-bin',
    encode('Status', {
      code,
      message,
      details: [
        any('ErrorInfo', { reason, domain: DOMAIN, metadata: shortOf(details) }),
        ...(violations.length > 0 ? [any('BadRequest', { fieldViolations: violations })] : []),
      ],
    }),
  );
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
