import { useEffect, useState } from 'react';
import { currentRanking, onRankingChange } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { formatOrdinal, formatScore } from '../ui/format.ts';

/** Said once the ranking has rested this long: a drag would else be a stream of sentences. */
const restMs = 900;

/**
 * Tells those who cannot see the list or the table what a moved weight has done to it; part of the
 * window and not of the list, which may be folded away.
 */
export function RankAnnouncer() {
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    let timer = 0;
    const stop = onRankingChange(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setSentence(describeRanking()), restMs);
    });
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, []);
  return (
    <p className="visually-hidden" aria-live="polite" data-announcer="ranks">
      {sentence}
    </p>
  );
}

function describeRanking(): string {
  const { atlas, ranking, fit } = currentRanking();
  const { selected } = useView.getState();
  const { name } = atlas.schools;
  const first = ranking.order[0];
  if (ranking.ranked === 0) return 'No school is ranked.';
  const top = `First is ${name[first]}, fit ${formatScore(fit.fit[first])}.`;
  if (selected < 0 || selected === first) return top;
  const rank = ranking.rank[selected];
  return `${top} ${name[selected]} is ${rank > 0 ? formatOrdinal(rank) : 'not ranked'}.`;
}
