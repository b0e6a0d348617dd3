import { randomBytes, randomUUID } from 'node:crypto';
import { eventOfType, type Fact, serviceOf } from '@heng/contracts';
import { plusDays } from '@heng/legal-time';
import { base64url, CompactEncrypt } from 'jose';
import { fixed, type Statement } from './statement.js';

/** Destroys the keys of earlier events of the type for the recipient, where the new one replaces them. */
const REPLACE = `
  update recipient_key r set key = null, published = false
  from jsonb_to_recordset($1::jsonb) as k(recipient uuid, type text, "expiresOn" date)
  where k."expiresOn" is null and r.recipient = k.recipient and r.type = k.type and r.key is not null`;
const ADD = `
  insert into recipient_key (id, recipient, type, key, expires_on)
  select id, recipient, type, key, "expiresOn" from jsonb_to_recordset($1::jsonb)
    as k(id uuid, recipient uuid, type text, key text, "expiresOn" date)`;
const FORGET = `
  update recipient_key set key = null, published = false where recipient = any($1::uuid[]) and key is not null`;

type Sealed<F> = Readonly<{ facts: F[]; keys: readonly Statement[] }>;
type Key = Readonly<{ id: string; recipient: string; type: string; key: string; expiresOn: string | null }>;

/**
 * Facts as they are recorded: the fields that only notification reads are sealed (JWE, A256GCM), each under its own new
 * key; and the statements that add these keys and destroy those that facts replace or forget (docs/adr/0026).
 */
export async function sealed<F extends Fact>(facts: readonly F[], today: string): Promise<Sealed<F>> {
  const keys: Key[] = [];
  const forgotten: string[] = [];
  const recorded = await Promise.all(
    facts.map(async (fact) => {
      const { sealed: rule, forgets } = eventOfType(fact.type) ?? {};
      const data = fact.data as Record<string, string>;
      if (forgets) forgotten.push(data[forgets]!);
      if (!rule) return fact;
      const [id, secret] = [randomUUID(), randomBytes(32)];
      const expiresOn = rule.days === undefined ? null : plusDays(today, rule.days);
      keys.push({ id, recipient: data[rule.for]!, type: fact.type, key: base64url.encode(secret), expiresOn });
      const text = await new CompactEncrypt(new TextEncoder().encode(data[rule.field]))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: `${serviceOf(fact.type)}.${id}` })
        .encrypt(secret);
      return { ...fact, data: { ...data, [rule.field]: text } };
    }),
  );
  const added = keys.length > 0 ? [fixed(REPLACE, JSON.stringify(keys)), fixed(ADD, JSON.stringify(keys))] : [];
  return { facts: recorded, keys: forgotten.length > 0 ? [fixed(FORGET, forgotten), ...added] : added };
}
