import { forms } from './pages.js';

/** The forms that do not show the answers once more before they are sent, by the reason why they need not. */
const unchecked = {
  'asks nothing: its page says what the one button does': [
    '/agencies/:id/confirmation',
    '/agencies/:id/draft/:section/:field/:entry/removal',
    '/agencies/:id/draft/discard',
    '/agencies/:id/draft/publication',
    '/agencies/:id/employments/:employment/consent',
    '/agencies/:id/sections/:section/confirmation',
    '/applications/:id/submission',
    '/applications/:id/withdrawal',
    '/complaints/:id/correspondence/:filer/reading',
    '/complaints/:id/summary/release',
    '/reports/:id/correspondence/:filer/reading',
    '/console/dead-letters/:service/:id/replay',
    '/console/letters/:id/resend',
    '/cycles/:cycle/close',
    '/cycles/:cycle/publish-notices',
    '/cycles/:cycle/publish-recommendation',
    '/imports/:service/:id/cancellation',
    '/objection/:link',
    '/projects/:id/confirm',
    '/projects/:id/stages/:stage/confirm',
  ],
  'changes nothing: it leads to another page or shows a record': [
    '/agreement',
    '/case',
    '/consent',
    '/feedback',
    '/objection',
    '/projects/:id/on-site-work/new',
    '/projects/new',
    '/receipts',
  ],
  'only sends a link to its owner': ['/consent/new-link', '/feedback/new-link'],
  'keeps a draft': [
    '/agencies/:id/draft/:section',
    '/agencies/:id/draft/:section/:field/:entry',
    '/applications/:id/change',
    '/applications/new',
  ],
  'can be done again the other way': [
    ...['/console/tasks/:kind/:id', '/consent/:link'],
    ...['/enterprises/:id/email', '/experts/:id/email'],
  ],
  'checks the rows of a file unless it is told otherwise': ['/imports/:service/new'],
};

test('what cannot be undone shows the answers once more before they are sent', () => {
  const without = forms.filter(({ check }) => !check).map(({ path }) => path);
  expect(without.sort()).toEqual(Object.values(unchecked).flat().sort());
});
