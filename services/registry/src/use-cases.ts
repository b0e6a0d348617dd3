/** The use cases and queries of the service; its module provides all of them. */
export { Calendars } from './calendar/calendars.js';
export { Consents } from './consent/consents.js';
export { Disclosures } from './disclosure/disclosures.js';
export { ReadDisclosures } from './disclosure/read-disclosures.query.js';
export { Standards } from './disclosure/standards.js';
export { Experts } from './experts/experts.js';
export { ReadKnowledge } from './merits/read-knowledge.query.js';
export { Merits } from './merits/merits.js';
export { Certificates } from './people/certificates.js';
export { People } from './people/people.js';
export { Signals } from './plausibility/signals.js';
export { ReadAgencies } from './register/read-agencies.query.js';
export { ReadAgency } from './register/read-agency.query.js';
export { RegisterChanges } from './register/register-changes.query.js';
export { Agencies } from './registration/agencies.js';
export { Applications } from './registration/applications.js';
export { Timeliness } from './timeliness/timeliness.js';
