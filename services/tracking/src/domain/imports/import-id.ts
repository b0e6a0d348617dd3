import { refuse } from './import-refusals.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export const isId = (text: string): boolean => UUID.test(text);

/** @throws `tracking.import-id-invalid` */
export function mustBeId(field: string, text: string): void {
  if (!isId(text)) throw refuse('import-id-invalid', { field });
}
