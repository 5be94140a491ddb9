import { countBaselinesMet } from '../../data/fit/status.ts';
import { type Question, questionNames, questions, type Status } from '../../data/model/question.ts';
import { layOutBars } from '../chart/bar-layout.ts';
import { FitSwatch } from '../chart/fit-swatch.tsx';
import type { Ranked } from '../state/ranking-store.ts';
import { formatCount, formatOrdinal, formatScore, formatShare } from '../ui/format.ts';
import styles from './fit-summary.module.css';
import { RankCertainty } from './rank-certainty.tsx';

interface Props {
  ranked: Ranked;
  school: number;
  statuses: Record<Question, Status>;
}

/** How good, and how sure: fit, rank and the share of the weight that is known. */
export function FitSummary({ ranked, school, statuses }: Props) {
  const { ranking, profile, scores } = ranked;
  const fit = ranked.fit.fit[school];
  const completeness = ranked.fit.completeness[school];
  const unknown = questions.filter(
    (question) => profile.questionWeights[question] > 0 && scores.known[question][school] === 0,
  );
  return (
    <section className={styles.summary} aria-label="Fit">
      <p className={styles.fit}>
        <span className={styles.word}>Fit</span>
        {Number.isNaN(fit) ? (
          <span className={styles.notKnown}>not known</span>
        ) : (
          <span className={ranking.rank[school] > 0 ? styles.number : styles.unranked}>
            {formatScore(fit)}
          </span>
        )}
        {ranking.rank[school] > 0 && <FitSwatch fit={fit} size={12} />}
      </p>
      <p className={styles.rank}>
        <strong>{rankInWords(ranked, school)}</strong>
        {ranking.standing[school] === 0 && ` of ${formatCount(ranking.ranked)}`}
      </p>
      {ranking.standing[school] === 0 && <RankCertainty school={school} />}
      <KnownBar ranked={ranked} school={school} />
      <p className={styles.known}>{formatShare(completeness)} known</p>
      <p className={styles.baselines}>meets {countBaselinesMet(statuses)} of 5 baselines</p>
      {unknown.length > 0 && (
        <p className={styles.unknownQuestions}>
          Not known: {unknown.map((question) => questionNames[question]).join(', ')}
        </p>
      )}
    </section>
  );
}

function rankInWords({ ranking }: Ranked, school: number): string {
  if (ranking.standing[school] === 2) return 'Not ranked';
  if (ranking.standing[school] === 1) return 'Ranked apart';
  return formatOrdinal(ranking.rank[school]);
}

const barWidth = 300;
const barHeight = 6;

/** The weight as one bar: filled where the answer is known, hatched where it is not. */
function KnownBar({ ranked, school }: { ranked: Ranked; school: number }) {
  const places = layOutBars(ranked.profile.questionWeights, barWidth, 2);
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${barWidth} ${barHeight}`}
      preserveAspectRatio="none"
      height={barHeight}
      aria-hidden="true"
    >
      {places.map(({ question, x, width }) => {
        const share = ranked.scores.known[question][school];
        return (
          <g key={question}>
            <rect className={styles.unknown} x={x} width={width} height={barHeight} />
            <rect className={styles.filled} x={x} width={width * share} height={barHeight} />
          </g>
        );
      })}
    </svg>
  );
}
