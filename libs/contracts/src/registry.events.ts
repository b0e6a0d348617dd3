import { defineEvent } from './define-event.js';
import { periodSealed } from './event-fields.js';

export const RegistryPeriodSealed = defineEvent('registry.period-sealed.v1', periodSealed, {
  summary: 'Everything the registry recorded before this is out.',
});
