import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { rankSchools, tieOrder } from '../../data/fit/rank.ts';
import { scoreFit, scoreQuestions } from '../../data/fit/score.ts';
import type { AreaMode } from '../../data/model/area.ts';
import type { SchoolFigures } from '../../data/model/figures.ts';
import { figuresQuery } from '../state/figures.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { formatOrdinal } from '../ui/format.ts';
import styles from './other-areas.module.css';

const kinds = ['county', 'metro'] as const satisfies AreaMode[];
const words = { county: 'by county', metro: 'by metro' };

/** The same school judged by the other areas: its rank by county and by metro. */
export function OtherAreas({ ranked, school }: { ranked: Ranked; school: number }) {
  const { profile } = ranked;
  const modes = kinds.filter((mode) => mode !== profile.areaMode);
  const answers = useQueries({
    queries: modes.map((areaMode) => figuresQuery({ ...profile, areaMode })),
  });
  return (
    <p className={styles.line}>
      {modes.map((mode, m) => (
        <OtherRank
          key={mode}
          word={words[mode]}
          figures={answers[m].data}
          ranked={ranked}
          school={school}
        />
      ))}
    </p>
  );
}

interface OtherRankProps {
  word: string;
  figures: SchoolFigures | undefined;
  ranked: Ranked;
  school: number;
}

function OtherRank({ word, figures, ranked, school }: OtherRankProps) {
  const { atlas, profile } = ranked;
  const { valueFunctions, criterionWeights, unknowns } = profile;
  // Value functions and criterion weights change seldom, question weights with every frame of a drag.
  // biome-ignore lint/correctness/useExhaustiveDependencies: scores do not depend on question weights
  const base = useMemo(
    () =>
      figures && {
        scores: scoreQuestions(figures.criteria, profile),
        ties: tieOrder(figures, atlas.schools),
      },
    [figures, atlas, valueFunctions, criterionWeights, unknowns],
  );
  const rank = useMemo(() => {
    if (!figures || !base) return null;
    const ranking = rankSchools(scoreFit(base.scores, profile), figures, base.ties, profile);
    return ranking.rank[school];
  }, [figures, base, profile, school]);
  if (rank === null) return <span className={styles.rank}>&nbsp;</span>;
  // Ranked in neither: said above already.
  if (rank === 0 && ranked.ranking.rank[school] === 0) return null;
  return (
    <span className={styles.rank}>
      {rank > 0 ? `${formatOrdinal(rank)} ${word}` : `${word} not ranked`}
    </span>
  );
}
