import type { ReactNode } from 'react';
import { attorneysNotKnown } from '../../data/words/measure-words.ts';
import { coloursOf } from './class-colours.ts';
import type { ClassedAreas } from './classify-areas.ts';
import styles from './legend.module.css';
import { HatchMark, PlainMark, WideMark } from './legend-marks.tsx';
import { ScaleSteps } from './legend-scale.tsx';
import type { MapPalette } from './map-palette.ts';
import { type LegendMark, type LegendWords, sayLegend } from './say-legend.ts';
import { TwoWayLegend } from './two-way-legend.tsx';

interface Props {
  classed: ClassedAreas;
  palette: MapPalette;
  /** Whether the colours stand behind dots. */
  pale: boolean;
}

/** What the colours and hatchings of the counties or metros mean. */
export function MeasureLegend({ classed, palette, pale }: Props) {
  const words = sayLegend(classed);
  return (
    <div className={styles.areas}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.how}>{words.how}</p>
      <MeasureScale classed={classed} words={words} palette={palette} pale={pale} />
      {words.hasClasses && words.note !== '' && <p className={styles.how}>{words.note}</p>}
      <LegendMarks words={words} palette={palette} />
    </div>
  );
}

/** The classes as a ruler or a square, or why there are none. */
export function MeasureScale({
  classed,
  words,
  palette,
  pale = false,
}: Omit<Props, 'pale'> & { words: LegendWords; pale?: boolean }): ReactNode {
  const { bounds, twoWay } = classed;
  const colours = coloursOf(classed, palette);
  if (twoWay !== null) {
    return <TwoWayLegend colours={colours} bounds={twoWay} rest={attorneysNotKnown} pale={pale} />;
  }
  if (!words.hasClasses) return <p>{words.note}</p>;
  return <ScaleSteps colours={colours} breaks={bounds} names={words.bounds} pale={pale} />;
}

const looks: Record<LegendMark, typeof HatchMark> = {
  hatched: HatchMark,
  plain: PlainMark,
  lined: WideMark,
};

/** What the hatchings mean. */
export function LegendMarks({ words, palette }: { words: LegendWords; palette: MapPalette }) {
  return (
    <div className={styles.marks}>
      {words.marks.map(({ mark, words: meaning }) => {
        const Mark = looks[mark];
        return (
          <p key={mark} className={styles.mark}>
            <Mark palette={palette} /> {meaning}
          </p>
        );
      })}
    </div>
  );
}
