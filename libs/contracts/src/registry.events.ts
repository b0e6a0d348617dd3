import { defineEvent } from './define-event.js';
import { earlierPeriodSealed, periodSealed } from './event-fields.js';

export const EarlierRegistryPeriodSealed = defineEvent('registry.period-sealed.v1', earlierPeriodSealed, {
  summary: 'The seal of an earlier version, which does not list the event types that it counts.',
});

export const RegistryPeriodSealed = defineEvent('registry.period-sealed.v2', periodSealed, {
  summary: 'Everything the registry recorded before this is out.',
});
