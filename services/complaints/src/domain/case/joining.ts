import { plusDays } from '@heng/legal-time';

/** The days within which an equal filing joins the first one *(default)*. */
export const JOIN_DAYS = 30;

/** The first day whose filings an equal one of today joins. */
export const joinsSince = (today: string): string => plusDays(today, -JOIN_DAYS);
