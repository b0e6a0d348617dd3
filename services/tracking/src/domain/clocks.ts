/** How long the clocks of tracking run; a change of a length is a new version. */
export const clocks = {
  version: '2026.1',
  /** R5: the enterprise reports within three months after the project ends (民法典 201–203). */
  feedback: { name: 'tracking.feedback', months: 3 },
} as const;
