import { createHash } from 'node:crypto';
import { logKey } from '../log-key.js';
import { checkpointOf, noteOf, textOf, verifierKey } from './checkpoint.js';

const key = logKey('log.example/a', 'a secret that has thirty-two characters');
const head = { origin: key.name, size: 482, root: new Uint8Array(createHash('sha256').update('root').digest()) };

test('a note gives back the head that it was made of', () => {
  const text = textOf(head);
  expect(text).toBe(`log.example/a\n482\n${Buffer.from(head.root).toString('base64')}\n`);
  expect(checkpointOf(noteOf(text, key.name, key.publicKey, key.sign(text)))).toEqual(head);
});

test.each(['', 'log\n-1\nx\n', 'log\n01\n\n', `log\n1\nabc\n`])('%j is no checkpoint', (note) => {
  expect(() => checkpointOf(note)).toThrow(RangeError);
});

test('the key of the log is the same for the same secret and name, and of the form that tools take', () => {
  expect(verifierKey(key.name, key.publicKey)).toMatch(/^log\.example\/a\+[0-9a-f]{8}\+A[\w+/]{43}$/);
  const other = logKey('log.example/b', 'a secret that has thirty-two characters');
  expect(other.publicKey).not.toEqual(key.publicKey);
});
