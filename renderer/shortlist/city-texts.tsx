import { useState } from 'react';
import {
  type CandidateCity,
  longestNote,
  longestRecommendation,
} from '../../data/model/shortlist.ts';
import { Button } from '../ui/button.tsx';
import styles from './city-texts.module.css';
import { setText } from './edit-cities.ts';

type Which = 'recommendation' | 'note';

/** What is recommended to the board, and a note for those who work on it; open once there is something in it. */
export function CityTexts({ city }: { city: CandidateCity }) {
  const [asked, setAsked] = useState<Which | null>(null);
  const shows = (which: Which) => city[which] !== '' || asked === which;
  const box = (which: Which, title: string, most: number) => (
    <label className={styles.field}>
      <span className={styles.title}>{title}</span>
      <textarea
        className={styles.text}
        aria-label={`${title} on ${city.name}`}
        rows={1}
        maxLength={most}
        // biome-ignore lint/a11y/noAutofocus: the box was asked for by the button in its place
        autoFocus={asked === which}
        value={city[which]}
        onChange={(event) => setText(city, which, event.target.value)}
        onFocus={() => setAsked(which)}
        onBlur={() => setAsked(null)}
      />
    </label>
  );
  return (
    <div className={styles.texts}>
      {shows('recommendation') && box('recommendation', 'Recommendation', longestRecommendation)}
      {shows('note') && box('note', 'Note', longestNote)}
      {(!shows('recommendation') || !shows('note')) && (
        <p className={styles.offers}>
          {!shows('recommendation') && (
            <Button
              aria-label={`Write a recommendation on ${city.name}`}
              onClick={() => setAsked('recommendation')}
            >
              Recommendation…
            </Button>
          )}
          {!shows('note') && (
            <Button aria-label={`Write a note on ${city.name}`} onClick={() => setAsked('note')}>
              Note…
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
