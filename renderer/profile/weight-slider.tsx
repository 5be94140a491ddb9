import { Slider } from '@base-ui/react/slider';
import { useRef } from 'react';
import { endDrag } from '../state/work-store.ts';
import type { SafeZone } from '../state/safe-zones.ts';
import styles from './weight-slider.module.css';

interface Props<Weights> {
  /** What is weighed, as in 'Weight of Need'. */
  label: string;
  /** All weights that move together, and the one that this slider moves. */
  weights: Weights;
  weight: number;
  /** The weight as the whole number that is shown. */
  shown: number;
  /** Moves the weight, the others scaled from `from`. */
  move: (from: Weights, weight: number, held: boolean) => void;
  /** Where the first place is safe; drawn on the track. */
  zone?: SafeZone | undefined;
  disabled?: boolean;
}

/** The track of a weight; a drag is one step of the history. */
export function WeightSlider<Weights>(props: Props<Weights>) {
  const { label, weights, weight, shown, move, zone, disabled } = props;
  /**
   * The weights as they were when the hand took hold: the others are scaled from these, so that a
   * drag to 100 and back leaves them as they were.
   */
  const taken = useRef<Weights | null>(null);
  return (
    <Slider.Root
      className={styles.slider}
      value={weight}
      disabled={disabled}
      onValueChange={(to, { reason }) => {
        taken.current ??= weights;
        move(taken.current, to, reason === 'drag' || reason === 'track-press');
      }}
      onValueCommitted={(_, { reason }) => {
        taken.current = null;
        if (reason === 'drag' || reason === 'track-press') endDrag();
      }}
    >
      <Slider.Control className={styles.control}>
        <Slider.Track className={styles.track}>
          {zone && zone.low <= zone.high && (
            <span
              className={styles.zone}
              data-low={(zone.lowRival !== null && zone.least > 0) || undefined}
              data-high={(zone.highRival !== null && zone.most < 100) || undefined}
              style={{ left: `${zone.low * 100}%`, width: `${(zone.high - zone.low) * 100}%` }}
            />
          )}
          <Slider.Indicator className={styles.indicator} />
          <Slider.Thumb
            className={styles.thumb}
            getAriaLabel={() => label}
            getAriaValueText={() => `${shown} of 100${zone ? `; ${sayZone(zone)}` : ''}`}
          />
        </Slider.Track>
      </Slider.Control>
    </Slider.Root>
  );
}

function sayZone({ least, most }: SafeZone): string {
  return `first place stays from ${least} to ${most}`;
}
