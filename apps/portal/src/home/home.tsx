import { definePage } from '../web/page.js';

export const home = definePage({
  path: '/',
  who: 'everyone',
  load: async () => ({}),
  view: (_, { words: { common } }) => ({ title: common.site, body: <h1>{common.site}</h1> }),
});
