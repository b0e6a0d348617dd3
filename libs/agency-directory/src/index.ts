export { agencyDirectory, AgencyDirectory, AgencyDirectoryModule, type KnownAgency } from './agency-directory.js';
