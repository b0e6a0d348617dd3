#!/bin/sh
# ical-generator 11.1.2 on Node 24, on a machine whose clock runs in UTC.
#
# A calendar and an event have the time zone Asia/Shanghai, and the event is `allDay` from midnight in Shanghai of 15 February 2026
# to midnight of the 24th, the Spring Festival's days off. The dates that it writes are those of the machine's own zone: 14 and
# 23 February. A list of days off that a server in UTC offers is a day early; on a machine in Shanghai it is right. DTSTAMP, which
# RFC 5545 (3.8.7.2) wants in UTC with a Z, is the machine's own time without a zone.
#
# Seen: the dates for three zones of the machine, and DTSTAMP without Z.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund ical-generator@11.1.2
cat > days.mjs <<'JS'
import ical from 'ical-generator';

const timezone = 'Asia/Shanghai';
const calendar = ical({ name: 'days off', timezone });
const [start, end] = ['2026-02-15', '2026-02-24'].map((day) => new Date(`${day}T00:00:00+08:00`));
const stamp = new Date('2026-01-05T08:00:00Z');
calendar.createEvent({ id: '1', start, end, stamp, allDay: true, timezone, summary: 'Spring Festival' });
const lines = calendar.toString().split('\r\n');
console.log(process.env.TZ, ...lines.filter((line) => /^DT(START|END|STAMP)/.test(line)));
JS
for zone in UTC Asia/Shanghai America/New_York; do TZ=$zone node days.mjs; done | tee seen
cat > expected <<'TEXT'
UTC DTSTAMP:20260105T080000 DTSTART;VALUE=DATE:20260214 DTEND;VALUE=DATE:20260223
Asia/Shanghai DTSTAMP:20260105T160000 DTSTART;VALUE=DATE:20260215 DTEND;VALUE=DATE:20260224
America/New_York DTSTAMP:20260105T030000 DTSTART;VALUE=DATE:20260214 DTEND;VALUE=DATE:20260223
TEXT
diff expected seen && echo 'as described'
