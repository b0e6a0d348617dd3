import { store } from '../../../libs/kit/src/store.js';

export const page = store;
