import type { Likeness } from '../fit/likeness.ts';
import { type Criterion, criterionDescriptions } from '../model/criterion.ts';

/** 'Alike in centrality and undergraduates; differs in immigrants within reach' */
export function sayLikeness({ alike, differs }: Pick<Likeness, 'alike' | 'differs'>): string {
  const parts = [
    alike.length > 0 ? `Alike in ${together(alike)}` : '',
    differs.length > 0 ? `differs in ${together(differs)}` : '',
  ].filter(Boolean);
  const sentence = parts.length > 0 ? parts.join('; ') : 'Near in all, close in none';
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function together(criteria: readonly Criterion[]): string {
  const names = criteria.map((criterion) => criterionDescriptions[criterion].name.toLowerCase());
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}
