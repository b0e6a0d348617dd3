/** The stores and tables of the service; the module beside provides all stores. */
export { FileStore, fileTable, sealedFiles } from '@heng/files';
export { importTable } from '@heng/imports';
export { CalendarStore, calendarTable } from './calendar/calendar.store.js';
export {
  DisclosureAnnouncementStore,
  disclosureAnnouncementTable,
} from './disclosure/disclosure-announcement.store.js';
export { DisclosureDraftStore, disclosureDraftTable } from './disclosure/disclosure-draft.store.js';
export { DisclosureRevisionStore, disclosureRevisionTable } from './disclosure/disclosure-revision.store.js';
export { HiddenNames } from './disclosure/hidden-names.store.js';
export { DisclosureSalts } from './disclosure/disclosure-salts.js';
export { StandardStore, standardTable } from './disclosure/standard.store.js';
export { ExpertStore, expertTable } from './experts/expert.store.js';
export { AgencyFigures } from './figures/agency-figures.js';
export { TrackedFactsStore, trackedFactsTables } from './figures/tracked-facts.store.js';
export { AgencyFiles } from './files/agency-files.js';
export { ImportLookups } from './imports/import.lookups.js';
export { knowledgeItemTable, MeritStore, meritTable } from './merits/merit.store.js';
export { AgreementStore, agreementTable } from './people/agreement.store.js';
export { CertificateStore, certificateTable } from './people/certificate.store.js';
export { ConsentLinkStore, consentLinkTable, ConsentStore, consentTable } from './people/consent.store.js';
export { ConsultantStore, consultantTable } from './people/consultant.store.js';
export { EmploymentStore, employmentTable } from './people/employment.store.js';
export { PublicNames } from './people/public-names.js';
export { ServedNames } from './people/served-names.js';
export { SignalStore, signalTable } from './plausibility/signal.store.js';
export { RegisterLineStore } from './register/register-line.store.js';
export { AgencyIdentityStore, agencyIdentityTable } from './registration/agency-identity.store.js';
export { AgencyStore } from './registration/agency.store.js';
export { agencyTable } from './registration/agency.table.js';
export { ApplicationStore, applicationTable } from './registration/application.store.js';
export { SectionConfirmationStore, sectionConfirmationTable } from './timeliness/section-confirmation.store.js';
export { FieldWithholdings, withholdingChallengeTable, withholdingTable } from './withholding/field-withholdings.js';
