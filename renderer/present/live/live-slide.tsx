import { useMemo } from 'react';
import type { Presentation, PresentingState } from '../../../data/api/presenting.ts';
import type { RankedCountry } from '../../../data/fit/rank-country.ts';
import { formatCount } from '../../../data/words/numbers.ts';
import { BoardMap } from '../map/board-map.tsx';
import { markersOf } from '../map/markers-of.ts';
import { isMoved, liveWeights } from '../present-store.ts';
import type { PageSize } from '../scaled-page.tsx';
import { SlideFrame } from '../slides/slide-frame.tsx';
import { LiveList } from './live-list.tsx';
import { rankCandidates } from './live-ranking.ts';
import { LiveSliders } from './live-sliders.tsx';
import styles from './live-slide.module.css';

interface Props {
  presentation: Presentation;
  state: PresentingState;
  country: RankedCountry | null;
  number: number;
  size: PageSize;
}

const listWidth = 620;
/** What title, sliders and the room between them take up. */
const besidesHeight = 372;

/** What if a question counted more? The country is ranked anew while a weight moves; nothing is saved. */
export function LiveSlide({ presentation, state, country, number, size }: Props) {
  const { report } = presentation;
  const candidates = useMemo(
    () => (country === null ? [] : rankCandidates(report, country, state.weights)),
    [report, country, state.weights],
  );
  const markers = useMemo(() => {
    const fits = new Map(candidates.map(({ number: order, fit }) => [order, fit]));
    return markersOf(report).map((marker) => ({ ...marker, fit: fits.get(marker.number) ?? null }));
  }, [report, candidates]);
  const moved = isMoved(state, presentation);
  const height = size.height - besidesHeight;
  const ranked = formatCount(report.scope.ranked);
  return (
    <SlideFrame
      title="What if another question counted more?"
      aside={moved ? 'Other weights than the profile’s' : `Rank of ${ranked}`}
      number={number}
    >
      <div className={styles.columns}>
        <BoardMap
          map={report.map}
          markers={markers}
          width={size.width - 144 - listWidth - 40}
          height={height}
          fontSize={22}
          radius={16}
        />
        <LiveList candidates={candidates} height={height} />
      </div>
      <LiveSliders
        weights={liveWeights(presentation, state)}
        own={report.profile.questionWeights}
        disabled={country === null}
      />
    </SlideFrame>
  );
}
