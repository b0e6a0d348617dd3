import type { Grade } from '@heng/contracts';
import type { MadeAgency } from './agencies.js';

type Expected = Readonly<{ grade: Grade | null; why: string }>;
type Pair = readonly [autumn: Grade | null, why: string, spring: Grade | null, why: string];

/** The grades that the agencies were made to get in the later half-years, with what changed since the one before. */
const grades: Readonly<Record<string, Pair>> = {
  '91110108MAM6NNHC7P': [
    'B',
    'A takes 3 full-time staff, it has 2; full-time staff 5 → 2; projects in the last year 11 → 5',
    'A',
    'full-time staff 2 → 4; persons with a valid certificate 8 → 6',
  ],
  '91210106MABAY5U738': [
    'A',
    'projects in the last year 11 → 6; enterprises submitted in the last year 10 → 7',
    'A',
    'persons with a valid certificate 8 → 6; full-time staff 3 → 4',
  ],
  '91320505MAPCD9C64Y': [
    'B',
    'A takes 3 full-time staff, it has 2; full-time staff 4 → 2; projects in the last year 11 → 6',
    'A',
    'full-time staff 2 → 4',
  ],
  '91340202MAXY86PX73': [
    'A',
    'full-time staff 5 → 3; projects in the last year 11 → 6',
    'A',
    'persons with a valid certificate 8 → 5; full-time staff 3 → 4',
  ],
  '91370602MAJYWQY63G': [
    'B',
    'A takes 3 full-time staff, it has 2; projects in the last year 11 → 7',
    'B',
    'A takes 3 full-time staff, it has 2; persons with a valid certificate 8 → 5; upheld incidents 1 → 0',
  ],
  '91440106MAU32DDK7D': [
    'A',
    'the fact found false in 2026-H1 stays void, but limits only the grade of its own cycle',
    'A',
    'the false fact stays void; full-time staff 3 → 4',
  ],
  '91500112MATRR53P9M': [
    'C',
    'two serious complaints upheld; the third of three filed within three months is not ruled on yet',
    null,
    'the ruling of 2027-03-10 made the third serious incident within three months: a case was opened at once (R11 4)',
  ],
  '91620102MA89DTW468': [
    'C',
    'three serious complaints upheld, but two are merged, as they are about the same facts: two incidents are no case of R11 (4)',
    'C',
    'the two incidents still count for the year (R9 4)',
  ],
  '91130104MADC8RN64A': [
    'B',
    'its leading consultant is full-time at another agency as well and counts at neither (R9 1b); full-time staff 2 → 1',
    'B',
    'staff accepted the explanation of the second employment: the person counts again; full-time staff 1 → 3',
  ],
  '91230103MA0M4RJW5D': [
    'B',
    'full-time staff 3 → 1; it employs a person who is full-time elsewhere, who counts at neither agency (R9 1b)',
    'B',
    'staff accepted the explanation of the second employment: the person counts; full-time staff 1 → 4',
  ],
  '91330106MA5KN2CK53': [
    'B',
    'a project moved to another agency before its assessment: what is submitted later counts there',
    'B',
    'full-time staff 2 → 3; the enterprise that moved has answered for this part, too (R5)',
  ],
  '91350503MAFXWHTL1B': [
    'B',
    'took over a project of another agency, which passed: it counts here, and the days on both parts are added up',
    'B',
    'projects in the last year 4 → 5; the enterprise that it took over answers for its part, too (R5)',
  ],
  '91420106MAKUDD6Q87': [
    null,
    'deregistered on 2026-10-15; off the list of 2026-H1 from that day',
    null,
    'deregistered on 2026-10-15; off the list of 2026-H1 from that day',
  ],
  '91441900MA30080N26': [
    null,
    'three serious incidents within three months bar the grade for twelve months from 2026-06-28 (R11 4)',
    'B',
    'the twelve months of R11 (4) have ended; full-time staff 1 → 3',
  ],
  '91520103MAFEK6EX11': [
    'C',
    'full-time staff 3 → 1; projects in the last year 7 → 3',
    'B',
    'upheld incidents 2 → 0; full-time staff 1 → 3',
  ],
  '91650104MAQP9KDA55': [
    'B',
    'A takes 3 full-time staff, it has 2; projects in the last year 6 → 3; persons with a valid certificate 4 → 3',
    'B',
    'A takes 3 full-time staff, it has 2; enterprises submitted in the last year 5 → 4; projects in the last year 3 → 4',
  ],
  '91150203MAA30HR81H': [
    'D',
    'full-time staff 1 → 0; persons with a valid certificate 3 → 2',
    'C',
    'full-time staff 0 → 1; enterprises submitted in the last year 3 → 2',
  ],
  '91320106MAH9Y32G3J': [
    'D',
    'full-time staff 1 → 0; projects in the last year 4 → 3',
    'C',
    'full-time staff 0 → 1; persons with a valid certificate 3 → 2',
  ],
  '91340104MAP4RN1N00': [
    'D',
    'full-time staff 1 → 0; projects in the last year 4 → 3',
    'C',
    'full-time staff 0 → 1; upheld incidents 1 → 0',
  ],
  '91370202MAGLU3082T': [
    'D',
    'full-time staff 1 → 0; persons with a valid certificate 3 → 2',
    'C',
    'full-time staff 0 → 1; upheld incidents 1 → 0',
  ],
  '91430211MAK3BYDQ4G': [
    'D',
    'full-time staff 1 → 0; persons with a valid certificate 3 → 1',
    'D',
    'full-time staff 0 → 1; enterprises submitted 6 → 7',
  ],
  '91460106MA6X10GA7Q': [
    'D',
    'full-time staff 1 → 0; projects in the last year 4 → 2',
    'D',
    'full-time staff 0 → 1; persons with a valid certificate 3 → 1',
  ],
  '91610303MA42JXWJ96': [
    'C',
    'enterprises submitted in the last year 3 → 2; projects in the last year 4 → 3',
    'C',
    'projects in the last year 3 → 2; enterprises submitted 6 → 7',
  ],
  '91120116MAFN4CHK1K': [
    'C',
    'enterprises submitted in the last year 3 → 2',
    'D',
    'persons with a valid certificate 3 → 1; projects in the last year 3 → 2',
  ],
  '91220104MA4G6WF04P': [
    'D',
    'full-time staff 1 → 0; projects in the last year 4 → 3',
    'D',
    'full-time staff 0 → 1; persons with a valid certificate 3 → 1',
  ],
  '91320411MA16DWWN4C': [
    'D',
    'projects in the last year 4 → 1; enterprises submitted in the last year 3 → 2',
    'D',
    'projects in the last year 1 → 2; enterprises submitted 6 → 7',
  ],
  '91350203MALDH2FB05': [
    'D',
    'full-time staff 1 → 0; persons with a valid certificate 4 → 2',
    'D',
    'full-time staff 0 → 1; satisfaction 3.25 → 3.75',
  ],
  '91410305MAWKR4C830': [
    'D',
    'enterprises submitted in the last year 2 → 3; projects in the last year 4 → 3',
    null,
    'suspended on 2027-03-15; off the list of 2026-H2 from that day',
  ],
  '91440604MAM98BW29E': [
    'D',
    'persons with a valid certificate 2 → 1; projects in the last year 4 → 3',
    'D',
    'full-time staff 0 → 1; projects in the last year 3 → 2',
  ],
  '91510704MAUNKURT2F': [
    'D',
    'persons with a valid certificate 2 → 1; enterprises submitted in the last year 2 → 3',
    'D',
    'full-time staff 0 → 1; projects in the last year 3 → 2',
  ],
  '91640104MATC919L16': [
    'D',
    'projects in the last year 4 → 2; enterprises submitted 2 → 3',
    'D',
    'full-time staff 0 → 1; persons with a valid certificate 2 → 0',
  ],
  '91140105MA302YB067': [
    'D',
    'projects in the last year 4 → 2; enterprises submitted in the last year 2 → 3',
    'D',
    'full-time staff 0 → 1; enterprises submitted in the last year 3 → 2',
  ],
  '91310112MA5U2KL378': [null, 'too few points: no assessment yet', null, 'too few points: no assessment yet'],
  '91330402MA2QTE9J3G': [null, 'too few points: no assessment yet', null, 'too few points: no assessment yet'],
  '91370102MAC8Q0GH9T': [null, 'too few points: no assessment yet', null, 'too few points: no assessment yet'],
  '91430104MAG0RTAE0L': [null, 'too few points: no assessment yet', null, 'too few points: no assessment yet'],
  '91450203MAQNBK1Y4Q': [null, 'never disclosed anything', null, 'never disclosed anything'],
  '91610113MARA7UXH4K': [
    null,
    'disclosure incomplete: income is missing',
    null,
    'disclosure incomplete: income is missing',
  ],
  '91110105MA6JWB2P7K': [
    null,
    'disclosure incomplete: the team is missing',
    null,
    'disclosure incomplete: the team is missing',
  ],
  '91210202MAY9913R94': [
    null,
    'the latest revision of its disclosure is incomplete',
    null,
    'the latest revision of its disclosure is incomplete',
  ],
  '91320214MAYTPC0P9T': [null, 'deregistered in 2026-H1', null, 'deregistered in 2026-H1'],
};

/** The grade that an agency was made for in the second or the third half-year. */
export function expected({ row }: MadeAgency, cycle: string): Expected {
  const [autumn, whyAutumn, spring, whySpring] = grades[row.creditCode]!;
  return cycle === '2026-H2' ? { grade: autumn, why: whyAutumn } : { grade: spring, why: whySpring };
}
