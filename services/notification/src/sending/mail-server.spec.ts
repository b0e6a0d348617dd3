import { faultOf } from './mail-server.js';

const smtp = (code: string, command: string, responseCode?: number) =>
  Object.assign(new Error('450 <secret@example.cn> is busy'), {
    code,
    command,
    ...(responseCode ? { responseCode } : {}),
  });

test.each([
  ['an unknown recipient', smtp('EENVELOPE', 'RCPT TO', 550), 'refused', '550 EENVELOPE RCPT TO'],
  ['a greylisted recipient', smtp('EENVELOPE', 'RCPT TO', 451), 'deferred', '451 EENVELOPE RCPT TO'],
  ['a refused content', smtp('EMESSAGE', 'DATA', 554), 'refused', '554 EMESSAGE DATA'],
  ['a full mailbox found late', smtp('EMESSAGE', 'DATA', 452), 'deferred', '452 EMESSAGE DATA'],
  ['an address that is none', smtp('EENVELOPE', 'API'), 'refused', 'EENVELOPE API'],
  [
    'a sender that the server does not take',
    smtp('EENVELOPE', 'MAIL FROM', 550),
    'unreachable',
    '550 EENVELOPE MAIL FROM',
  ],
  ['a wrong password', smtp('EAUTH', 'AUTH PLAIN', 535), 'unreachable', '535 EAUTH AUTH PLAIN'],
  ['a greeting that turns us away', smtp('EPROTOCOL', 'CONN', 554), 'unreachable', '554 EPROTOCOL CONN'],
  ['a closed port', smtp('ESOCKET', 'CONN'), 'unreachable', 'ESOCKET CONN'],
  ['a defect of our own', new TypeError('undefined'), 'unreachable', 'TypeError'],
])('%s is named by its class, without the address', (_, error, kind, cause) => {
  expect(faultOf(error)).toEqual({ kind, cause });
});
