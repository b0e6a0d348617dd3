/** The limits of a figure that meets its target. */
export type Target = Readonly<{ atLeast?: number; below?: number }>;

/** Adds a figure, and beside it that of another version, if one is measured; gives its value. */
export type Add = (what: string, value: number, unit: string, target?: Target, beside?: number) => number;
