/** The lengths of tracking's clocks; a change of a length is a new version. */
export const clocks = {
  version: '2026.1',
  /** R5: the enterprise reports within three months after the project ends (民法典 201–203). */
  feedback: { name: 'tracking.feedback', months: 3 },
  /** R5: an enterprise that has not answered is reminded this many days before the last day, and on it *(default)*. */
  feedbackReminder: { name: 'tracking.feedback-reminder', daysBefore: [30, 7, 0] },
  /** R5: a link to the feedback is valid for this many days after the last day, for late answers *(default)*. */
  feedbackLink: { daysAfterDue: 90 },
  /** The weekly round in which satisfaction is published *(default)*: every Monday. */
  satisfaction: { name: 'tracking.satisfaction' },
} as const;
