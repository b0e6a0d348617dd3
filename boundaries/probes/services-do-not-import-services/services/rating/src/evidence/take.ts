import { agency } from '../../../registry/src/domain/agency.js';
export const take = agency;
