export { type Verdict } from './clamd.js';
export { attachment } from './file-name.js';
export { type FileSettings, fileSettings, keptFiles } from './file-settings.js';
export { type SealedFile, SealedFiles, sealedFiles } from './sealed-files.js';
