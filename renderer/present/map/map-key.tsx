import { formatShort } from '../../../data/words/numbers.ts';
import { immigrantBreaks } from '../../map/immigrant-classes.ts';
import { mapPalettes } from '../../map/map-palette.ts';
import { useTheme } from '../../map/use-theme.ts';
import { fitBreaks } from '../../style/ramps.ts';
import styles from './map-key.module.css';

/** What the colours of the map mean, in a line. */
export function MapKey({ sources }: { sources: string }) {
  const palette = mapPalettes[useTheme()];
  return (
    <div className={styles.key}>
      <Scale
        name="Immigrants by county"
        colours={palette.immigrants}
        breaks={immigrantBreaks}
        named={formatShort}
      />
      <Scale
        name="Fit of the lead school"
        colours={palette.fit}
        breaks={fitBreaks}
        named={(fit) => (fit % 20 === 0 ? String(fit) : '')}
      />
      <p className={styles.sources}>{sources}</p>
    </div>
  );
}

interface ScaleProps {
  name: string;
  colours: readonly string[];
  /** Bounds between the colours. */
  breaks: readonly number[];
  named: (bound: number) => string;
}

function Scale({ name, colours, breaks, named }: ScaleProps) {
  return (
    <div className={styles.scale}>
      <span className={styles.name}>{name}</span>
      <div className={styles.ruler}>
        <div className={styles.steps}>
          {colours.map((colour) => (
            <span key={colour} style={{ backgroundColor: colour }} />
          ))}
        </div>
        <div className={styles.bounds}>
          {breaks.map((bound, i) => (
            <span key={bound} style={{ left: `${((i + 1) / colours.length) * 100}%` }}>
              {named(bound)}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}
