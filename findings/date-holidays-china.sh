#!/bin/sh
# date-holidays 3.37.0, its country CN, on Node 24.
#
# The days off by law (全国年节及纪念日放假办法) are, by the text of 2013, the first three days of the lunar year, and since 2025, by that
# of 2024, New Year's Eve, the first three days and 1 and 2 May. The library has New Year's Eve and two days in every year: it
# has the Eve of 2024, which was none, and lacks the third day; of 2025 it lacks 31 January and 2 May. It gives 8 March, 4 May
# and 1 August, halves of a day for some, and 1 June, for children, the type "public" as well.
#
# Seen: the days of type "public" that the law does not have for everybody (+), and those of the law that are not there (-).
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund date-holidays@3.37.0
cat > days.mjs <<'JS'
import Holidays from 'date-holidays';

const law = {
  2024: '01-01 02-10 02-11 02-12 04-04 05-01 06-10 09-17 10-01 10-02 10-03',
  2025: '01-01 01-28 01-29 01-30 01-31 04-04 05-01 05-02 05-31 10-01 10-02 10-03 10-06',
  2026: '01-01 02-16 02-17 02-18 02-19 04-05 05-01 05-02 06-19 09-25 10-01 10-02 10-03',
};
for (const [year, days] of Object.entries(law)) {
  const all = new Holidays('CN').getHolidays(Number(year)).filter(({ type }) => type === 'public');
  const told = all.map(({ date }) => date.slice(5, 10));
  const more = told.filter((day) => !days.includes(day)).map((day) => `+${day}`);
  console.log(year, ...more, ...days.split(' ').filter((day) => !told.includes(day)).map((day) => `-${day}`));
}
JS
node days.mjs | tee seen
cat > expected <<'TEXT'
2024 +02-09 +03-08 +05-04 +06-01 +08-01 -02-12
2025 +03-08 +05-04 +06-01 +08-01 -01-31 -05-02
2026 +03-08 +05-04 +06-01 +08-01 -02-19 -05-02
TEXT
diff expected seen && echo 'as described'
