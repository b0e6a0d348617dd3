import type { RowOf } from '../load/tables.js';
import { SPAN } from './days.js';
import { type Design, designs } from './designs.js';
import { AGENCY_TRADES, type Names, TRADES } from './names.js';
import { type Place, places } from './places.js';
import type { Random } from './random.js';

/** An agency of the sample: its design, its number within the design (from 0), and its identity. */
export type MadeAgency = Readonly<{ design: Design; nth: number; place: Place; row: RowOf<'agencies'> }>;

/** The registration of beginners, later than the others. */
const LATE_REGISTRATION = '2025-01-28';
const DEREGISTERED = {
  deregisteredOn: '2026-05-20',
  deregistrationReason: '机构决定不再从事贯标咨询服务，申请注销注册。',
};

export function makeAgencies(random: Random, names: Names): MadeAgency[] {
  const all = designs.flatMap((design) => Array.from({ length: design.count }, (_, nth) => ({ design, nth })));
  return all.map(({ design, nth }, i) => {
    const place = places[(i * 7) % places.length]!;
    const young = design.projects.assessedBefore === 0;
    const code = names.creditCode(place);
    return {
      design,
      nth,
      place,
      row: {
        creditCode: i === all.length - 1 ? legacy(code) : code,
        name: names.company(place, random.pick(AGENCY_TRADES)),
        province: place.province,
        email: `office@agency-${String(i + 1).padStart(2, '0')}.example.cn`,
        registeredOn: young ? LATE_REGISTRATION : SPAN.from,
        ...(design.special === 'deregistered' ? DEREGISTERED : { deregisteredOn: null, deregistrationReason: null }),
      },
    };
  });
}

/**
 * A legacy code, as some real ones are: the outer check digit is wrong, the inner right; it needs verification by hand.
 */
const legacy = (code: string): string => code.slice(0, 17) + (code.endsWith('T') ? 'W' : 'T');

/** Enterprises submit their data in the first months. */
export function makeEnterprises(random: Random, names: Names, count: number): RowOf<'enterprises'>[] {
  return Array.from({ length: count }, (_, i) => {
    const place = random.pick(places);
    const [industry, trade, bureau] = random.pick(TRADES);
    return {
      creditCode: names.creditCode(place),
      name: names.company(place, `${trade}${random.pick(['有限公司', '股份有限公司', '集团有限公司'])}`),
      province: place.province,
      city: `${place.city}市`,
      industry,
      bureau,
      email: `contact@enterprise-${String(i + 1).padStart(3, '0')}.example.cn`,
      handedInOn: SPAN.from,
    };
  });
}
