import { searchAgencies } from './agencies/search-agencies.js';
import { showAgency } from './agencies/show-agency.js';
import { home } from './home/home.js';
import type { AnyForm } from './web/form.js';
import type { AnyPage } from './web/page.js';

/** All pages. */
export const pages: readonly AnyPage[] = [home, searchAgencies, showAgency];

/** All forms. */
export const forms: readonly AnyForm[] = [];
