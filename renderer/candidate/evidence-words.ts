import type { Evidence, EvidenceKind } from '../../data/model/evidence.ts';

/** 'Letter of recommendation' */
export function sayKind(kind: EvidenceKind): string {
  return kind[0].toUpperCase() + kind.slice(1);
}

/** Kinds of which it is asked how many students. */
export const countsStudents: ReadonlySet<EvidenceKind> = new Set([
  'sign-ups',
  'written communication of students',
]);

/** 'Ana Reyes, director, Casa Abierta (organizing group)' */
export function sayFrom({ from: { name, role, organization, type } }: Evidence): string {
  const who = [name, role, organization].filter(Boolean).join(', ');
  return who === ''
    ? `From ${type === 'the school itself' ? type : `a ${type}`}`
    : `${who} (${type})`;
}
