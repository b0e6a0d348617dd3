import type { ApiPropertyOptions } from '@nestjs/swagger';
import { HasLength } from './is-text.js';

/** A field for the reason of an action; `description` names its readers. */
export const IsReason = (options?: ApiPropertyOptions) => HasLength(2, 500, options);
