/** The stores and tables of the service; the module beside provides all stores. */
export { FileStore, fileTable, sealedFiles } from '@heng/files';
export { importTable } from '@heng/imports';
export {
  DisclosureAnnouncementStore,
  disclosureAnnouncementTable,
} from './disclosure/disclosure-announcement.store.js';
export { DisclosureDraftStore, disclosureDraftTable } from './disclosure/disclosure-draft.store.js';
export { DisclosureRevisionStore, disclosureRevisionTable } from './disclosure/disclosure-revision.store.js';
export { DisclosureSalts } from './disclosure/disclosure-salts.js';
export { StandardStore, standardTable } from './disclosure/standard.store.js';
export { ExpertStore } from './experts/expert.store.js';
export { expertTable } from './experts/expert.table.js';
export { AgencyFigures } from './figures/agency-figures.js';
export { TrackedFactsStore, trackedFactsTables } from './figures/tracked-facts.store.js';
export { AgencyFiles } from './files/agency-files.js';
export { ImportLookups } from './imports/import.lookups.js';
export { knowledgeItemTable } from './merits/knowledge-item.table.js';
export { MeritStore } from './merits/merit.store.js';
export { meritTable } from './merits/merit.table.js';
export { CareerStore } from './people/career.store.js';
export { CertificateStore } from './people/certificate.store.js';
export { certificateTable } from './people/certificate.table.js';
export { ConsentLinkStore, ConsentStore } from './people/consent.store.js';
export { consentLinkTable, consentTable } from './people/consent.table.js';
export { ConsultantStore } from './people/consultant.store.js';
export { consultantTable } from './people/consultant.table.js';
export { EmploymentStore } from './people/employment.store.js';
export { employmentTable } from './people/employment.table.js';
export { PublicNames } from './people/public-names.js';
export { SignalStore } from './plausibility/signal.store.js';
export { signalTable } from './plausibility/signal.table.js';
export { RegisterLineStore } from './register/register-line.store.js';
export { AgencyIdentityStore, agencyIdentityTable } from './registration/agency-identity.store.js';
export { AgencyStore } from './registration/agency.store.js';
export { agencyTable } from './registration/agency.table.js';
export { ApplicationStore, applicationTable } from './registration/application.store.js';
export { SectionConfirmationStore } from './timeliness/section-confirmation.store.js';
export { sectionConfirmationTable } from './timeliness/section-confirmation.table.js';
export { FieldWithholdings, withholdingChallengeTable, withholdingTable } from './withholding/field-withholdings.js';
