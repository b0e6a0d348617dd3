import { Global, Module } from '@nestjs/common';
import { FILE_POLICY, FileStore, fileTable, sealedFiles } from '@heng/files';
import { importTable } from '@heng/imports';
import { CalendarStore } from './calendar/calendar.store.js';
import { calendarTable } from './calendar/calendar.table.js';
import { DisclosureAnnouncementStore } from './disclosure/disclosure-announcement.store.js';
import { disclosureAnnouncementTable } from './disclosure/disclosure-announcement.table.js';
import { DisclosureDraftStore } from './disclosure/disclosure-draft.store.js';
import { disclosureDraftTable } from './disclosure/disclosure-draft.table.js';
import { DisclosureRevisionStore } from './disclosure/disclosure-revision.store.js';
import { disclosureRevisionTable } from './disclosure/disclosure-revision.table.js';
import { DisclosureSalts } from './disclosure/disclosure-salts.js';
import { StandardStore } from './disclosure/standard.store.js';
import { standardTable } from './disclosure/standard.table.js';
import { ExpertStore } from './experts/expert.store.js';
import { expertTable } from './experts/expert.table.js';
import { AgencyFigures } from './figures/agency-figures.js';
import { TrackedFactsStore } from './figures/tracked-facts.store.js';
import { trackedFactsTables } from './figures/tracked-facts.tables.js';
import { AgencyFiles } from './files/agency-files.js';
import { ImportLookups } from './imports/import.lookups.js';
import { knowledgeItemTable } from './merits/knowledge-item.table.js';
import { MeritStore } from './merits/merit.store.js';
import { meritTable } from './merits/merit.table.js';
import { CareerStore } from './people/career.store.js';
import { CertificateStore } from './people/certificate.store.js';
import { certificateTable } from './people/certificate.table.js';
import { ConsentLinkStore, ConsentStore } from './people/consent.store.js';
import { consentLinkTable, consentTable } from './people/consent.table.js';
import { ConsultantStore } from './people/consultant.store.js';
import { consultantTable } from './people/consultant.table.js';
import { EmploymentStore } from './people/employment.store.js';
import { employmentTable } from './people/employment.table.js';
import { PublicNames } from './people/public-names.js';
import { SignalStore } from './plausibility/signal.store.js';
import { signalTable } from './plausibility/signal.table.js';
import { RegisterLineStore } from './register/register-line.store.js';
import { AgencyIdentityStore } from './registration/agency-identity.store.js';
import { agencyIdentityTable } from './registration/agency-identity.table.js';
import { AgencyStore } from './registration/agency.store.js';
import { agencyTable } from './registration/agency.table.js';
import { ApplicationStore } from './registration/application.store.js';
import { applicationTable } from './registration/application.table.js';
import { SectionConfirmationStore } from './timeliness/section-confirmation.store.js';
import { sectionConfirmationTable } from './timeliness/section-confirmation.table.js';
import { FieldWithholdings, withholdingChallengeTable, withholdingTable } from './withholding/field-withholdings.js';

const stores = [
  CalendarStore,
  sealedFiles,
  AgencyIdentityStore,
  AgencyStore,
  ApplicationStore,
  DisclosureRevisionStore,
  ConsultantStore,
  EmploymentStore,
  CertificateStore,
  MeritStore,
  DisclosureAnnouncementStore,
  DisclosureDraftStore,
  DisclosureSalts,
  StandardStore,
  CareerStore,
  PublicNames,
  ConsentLinkStore,
  ConsentStore,
  RegisterLineStore,
  TrackedFactsStore,
  AgencyFigures,
  SignalStore,
  ExpertStore,
  FileStore,
  AgencyFiles,
  { provide: FILE_POLICY, useExisting: AgencyFiles },
  FieldWithholdings,
  SectionConfirmationStore,
  ImportLookups,
];

/** The stores that all phases use; phases share nothing else. */
@Global()
@Module({ providers: stores, exports: stores })
export class StorageModule {}

export const tables = [
  calendarTable,
  agencyTable,
  agencyIdentityTable,
  applicationTable,
  disclosureRevisionTable,
  disclosureDraftTable,
  disclosureAnnouncementTable,
  standardTable,
  consultantTable,
  employmentTable,
  certificateTable,
  consentLinkTable,
  consentTable,
  meritTable,
  knowledgeItemTable,
  fileTable,
  expertTable,
  withholdingTable,
  withholdingChallengeTable,
  sectionConfirmationTable,
  ...trackedFactsTables,
  signalTable,
  importTable,
];
