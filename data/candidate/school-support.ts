import type { Evidence, EvidenceKind } from '../model/evidence.ts';

/** From so many students on clear written communication shows their interest (PRODUCT.md). */
export const studentsWhoWrite = 5;

/**
 * How far the interest of students is shown: 1 by sign-ups, a current club or course, or written
 * communication of five students; a part of it by fewer who wrote; NaN where nothing speaks of it.
 */
export function studentInterest(evidence: readonly Evidence[]): number {
  const shares = evidence.flatMap(({ kind, students }) => {
    if (kind === 'sign-ups') return [(students ?? 0) > 0 ? 1 : 0];
    if (kind === 'club or course') return [1];
    if (kind !== 'written communication of students') return [];
    return [Math.min(1, (students ?? 0) / studentsWhoWrite)];
  });
  return shares.length === 0 ? Number.NaN : Math.max(...shares);
}

/** All three are needed for the support of faculty or administration. */
export const facultyNeeds = [
  'advisor recruited',
  'positive first meeting',
  'written communication of faculty or administration',
] as const satisfies EvidenceKind[];

/** The three as they are said. */
const needWords: Record<(typeof facultyNeeds)[number], string> = {
  'advisor recruited': 'an advisor recruited',
  'positive first meeting': 'a positive first meeting',
  'written communication of faculty or administration': 'a clear affirmative written communication',
};

/** What the evidence says of the support of faculty or administration, as a sentence. */
export function sayFacultySupport(evidence: readonly Evidence[]): string {
  const missing = missingFacultySupport(evidence).map((need) => needWords[need]);
  if (missing.length === 0) return 'The support of faculty or administration is shown.';
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(missing);
  return `Still needed: ${list}.`;
}

/** What the evidence says of the interest of students, as a sentence. */
export function sayStudentInterest(evidence: readonly Evidence[]): string {
  const interest = studentInterest(evidence);
  if (Number.isNaN(interest)) {
    return `Nothing speaks of it yet. Sign-ups, a current club or course, or clear written communication of ${studentsWhoWrite} students would show it.`;
  }
  if (interest >= 1) return 'The interest of students is shown.';
  const wrote = Math.round(interest * studentsWhoWrite);
  return `Not shown yet: ${wrote} of the ${studentsWhoWrite} students whose clear written communication would show it.`;
}

/** What is still needed; empty where the support is shown. */
export function missingFacultySupport(
  evidence: readonly Evidence[],
): (typeof facultyNeeds)[number][] {
  return facultyNeeds.filter((need) => !evidence.some(({ kind }) => kind === need));
}
