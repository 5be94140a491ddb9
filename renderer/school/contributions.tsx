import { contributionsOf, middle } from '../../data/fit/contribution.ts';
import { criterionDescriptions } from '../../data/model/criterion.ts';
import { ContributionBars } from '../chart/contribution-bars.tsx';
import type { Ranked } from '../state/ranking-store.ts';
import list from './panel-list.module.css';

/** From the middle of the scale to the fit: what each figure that is known adds or takes. */
export function Contributions({ ranked, school }: { ranked: Ranked; school: number }) {
  const parts = contributionsOf(ranked.scores, ranked.profile, school);
  if (parts.length === 0) {
    return <p className={list.note}>None of the questions that count is answered.</p>;
  }
  return (
    <ContributionBars
      start={middle}
      startLabel="Middle of the scale"
      parts={parts.map(({ criterion, points }) => ({
        label: criterionDescriptions[criterion].name,
        points,
      }))}
      endLabel="Fit"
    />
  );
}
