import { formatOrdinal, formatScore } from '../../../data/words/numbers.ts';
import { signPlaces } from '../../../data/words/since-words.ts';
import type { LiveCandidate } from './live-ranking.ts';
import styles from './live-list.module.css';

const low = 52;
/** With the name of the school, where there is room for it. */
const high = 88;

interface Props {
  candidates: readonly LiveCandidate[];
  height: number;
}

/** The candidates by rank; rows glide to where they now stand, and say how far they moved. */
export function LiveList({ candidates, height }: Props) {
  const rowHeight = candidates.length * high <= height ? high : low;
  const all = Math.floor(height / rowHeight);
  const fits = candidates.length <= all;
  const shown = candidates.slice(0, fits ? all : all - 1);
  const places = new Map(shown.map(({ unitid }, place) => [unitid, place]));
  // In one order, so that a row keeps its element while it moves.
  const rows = shown.toSorted((a, b) => a.number - b.number);
  return (
    <ol className={styles.list} style={{ height }} aria-label="Candidates by rank">
      {rows.map((candidate) => (
        <li
          key={candidate.unitid}
          className={styles.row}
          style={{
            height: rowHeight,
            transform: `translateY(${(places.get(candidate.unitid) ?? 0) * rowHeight}px)`,
          }}
          data-unitid={candidate.unitid}
          data-rank={candidate.rank ?? ''}
        >
          <Candidate candidate={candidate} withSchool={rowHeight === high} />
        </li>
      ))}
      {!fits && (
        <li
          className={styles.more}
          style={{ transform: `translateY(${shown.length * rowHeight}px)` }}
        >
          and {candidates.length - shown.length} more
        </li>
      )}
    </ol>
  );
}

function Candidate(props: { candidate: LiveCandidate; withSchool: boolean }) {
  const { number, city, name, rank, rankBefore, fit } = props.candidate;
  const moved = rank === null || rankBefore === null ? '' : signPlaces(rankBefore, rank);
  return (
    <>
      <span className={styles.number}>{number}</span>
      <span className={styles.city}>
        {city}
        {props.withSchool && <span className={styles.school}>{name}</span>}
      </span>
      <span className={styles.moved} data-moved={moved}>
        {moved}
      </span>
      <span className={styles.rank}>{rank === null ? 'no rank' : formatOrdinal(rank)}</span>
      <span className={styles.fit}>{formatScore(fit ?? Number.NaN)}</span>
    </>
  );
}
