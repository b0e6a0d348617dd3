#!/bin/sh
# Node 24.21.0 with ICU 78.3, Intl's calendar "chinese" beside tyme4ts 1.5.2.
#
# Intl tells the Chinese date of a day by astronomical rules of its own. Where a new moon comes close to midnight in Beijing
# it takes the other day: it has New Year's Day of 2027 on February 7 and that of 2030 on February 2. By GB/T 33661, the
# standard of the calendar, it is February 6 and 3. Holidays and deadlines derived from Intl are off by a day in these years.
#
# Seen: of the years 2020 to 2033 both agree but for 2027 and 2030.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund node@24.21.0 tyme4ts@1.5.2
cat > years.mjs <<'JS'
import { LunarYear } from 'tyme4ts';

const inWords = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
for (let year = 2020; year <= 2033; year += 1) {
  const first = LunarYear.fromYear(year).getFirstMonth().getFirstJulianDay().getSolarDay();
  const day = [first.getYear(), first.getMonth(), first.getDay()].map((n) => String(n).padStart(2, '0')).join('-');
  const told = inWords.format(new Date(day));
  if (told !== '1/1') console.log(day, told);
}
JS
./node_modules/.bin/node years.mjs | tee seen
printf '2027-02-06 12/30\n2030-02-03 1/2\n' > expected
diff expected seen && echo 'as described'
