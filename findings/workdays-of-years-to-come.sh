#!/bin/sh
# chinese-days 1.5.7 and chinese-workday 1.16.1 on Node 24.
#
# China announces the days off of a year in the autumn before it. For a year that is not announced both libraries count Monday
# to Friday as working days without a word, also 1 January and 1 and 2 October, which the law gives in every year: a deadline
# that ends there is a day or more early. Within 2011 to 2026, which it says it has in full, chinese-workday takes 31 January 2020, in
# the prolonged Spring Festival, and 3 September 2015, a day off of that year alone, for working days.
#
# Seen: true for a working day, of chinese-days, then of chinese-workday; the answer of law and notice last.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund chinese-days@1.5.7 chinese-workday@1.16.1
cat > days.mjs <<'JS'
import days from 'chinese-days';
import { isWorkday } from 'chinese-workday';

const asked = { '2040-10-01': false, '2040-10-02': false, '2042-01-01': false, '2020-01-31': false, '2015-09-03': false };
for (const [day, told] of Object.entries(asked)) console.log(day, days.isWorkday(day), isWorkday(day), told);
JS
node days.mjs | tee seen
cat > expected <<'TEXT'
2040-10-01 true true false
2040-10-02 true true false
2042-01-01 true true false
2020-01-31 false true false
2015-09-03 false true false
TEXT
diff expected seen && echo 'as described'
