import { randomBytes, randomUUID } from 'node:crypto';
import { PersonContactForgotten } from '@heng/contracts';
import { eventually } from '@heng/testing';
import { base64url, CompactEncrypt } from 'jose';
import { NotificationBed } from '../../test/notification-bed.js';
import { letterEvents, personId, registrations } from '../../test/sample-events.js';

const mail = NotificationBed.of();
const streams = async () => (await mail.bed.js.jetstreamManager()).streams;
beforeAll(async () => {
  await (await streams()).add({ name: 'REGISTRY_KEYS', subjects: ['key.registry.*'], allow_direct: true });
});

/** Seals a text as its producer does; without `isKept`, its key is destroyed. */
async function seal(text: string, isKept = true): Promise<string> {
  const [id, key] = [randomUUID(), randomBytes(32)];
  if (isKept) await mail.bed.js.publish(`key.registry.${id}`, base64url.encode(key));
  const encrypting = new CompactEncrypt(new TextEncoder().encode(text));
  return encrypting.setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: `registry.${id}` }).encrypt(key);
}

/** Makes the address of person `n` known, and asks the person for consent by a link. */
async function ask(n: number, email: string, token: string) {
  const { event, data } = registrations(n).personContact;
  await mail.publish({ event, data: { ...data, email } });
  const asked = letterEvents(n)['consent-asked']!;
  return mail.publish({ event: asked.event, data: { ...asked.data, token } });
}

const tables = async () =>
  JSON.stringify(
    await mail.bed.db.query(
      "select m::text from message m union all select p::text from party p union all select encode(event, 'escape') from dead_letter",
    ),
  );

test('a letter is written with the address and the secret that only it has in clear', async () => {
  const event = await ask(1, await seal('sealed@example.cn'), await seal('the-sealed-secret'));
  await mail.settled(event, 'sent');
  const [letter] = await mail.mailsTo('sealed@example.cn', 1);
  expect(letter!.text).toContain('/consent#the-sealed-secret');
  expect(await tables()).not.toMatch(/sealed@example|the-sealed-secret/);
});

test.each([
  ['address', 2, false, true],
  ['link', 3, true, false],
])('without the key of its %s no letter is written', async (_, n, address, link) => {
  const event = await ask(n, await seal(`gone-${n}@example.cn`, address), await seal('gone', link));
  await eventually(async () => expect((await mail.messageOf(event))?.last_fault).toBe('KeyMissing'));
  expect(mail.sink.to(`gone-${n}@example.cn`)).toEqual([]);
});

test('a person who is forgotten gets no letter before there is another address', async () => {
  const { event, data } = registrations(4).personContact;
  await mail.publish({ event, data: { ...data, email: await seal('old-4@example.cn') } });
  await mail.publish({
    event: PersonContactForgotten,
    data: { personId: personId(4), forgottenOn: '2026-03-02' },
  });
  const asked = await mail.publish(letterEvents(4)['consent-asked']!);
  await mail.allHandled();
  expect((await mail.messageOf(asked))?.status).toBe('waiting');
  await mail.publish({ event, data: { ...data, email: await seal('new-4@example.cn') } });
  await mail.mailsTo('new-4@example.cn', 1);
  expect(mail.sink.to('old-4@example.cn')).toEqual([]);
});
