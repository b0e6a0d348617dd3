import { agency } from '../../../services/registry/src/domain/agency.js';
export const shortcut = agency;
