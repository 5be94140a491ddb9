/**
 * The five questions asked of every school (PRODUCT.md). They structure the score,
 * the school panel and the report, in this order.
 */
export const questions = ['need', 'attorneys', 'students', 'home', 'champion'] as const;
export type Question = (typeof questions)[number];

export const questionNames: Record<Question, string> = {
  need: 'Need',
  attorneys: 'Attorneys',
  students: 'Students',
  home: 'Home',
  champion: 'Champion',
};

/** How a school stands against the baseline of a question; always shown as word and mark. */
export const statuses = ['meets', 'borderline', 'below', 'unknown'] as const;
export type Status = (typeof statuses)[number];

export const statusMarks: Record<Status, string> = {
  meets: '●',
  borderline: '◐',
  below: '○',
  unknown: '–',
};
