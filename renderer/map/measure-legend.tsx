import type { ReactNode } from 'react';
import {
  attorneysNotKnown,
  nameBounds,
  noMarginsWords,
  sayColouring,
  sayFewerClasses,
  titleMeasure,
  wideMarginWords,
} from '../../data/words/measure-words.ts';
import { coloursOf } from './area-painter.ts';
import type { ClassedAreas } from './classify-areas.ts';
import styles from './legend.module.css';
import { HatchMark, PlainMark, WideMark } from './legend-marks.tsx';
import { ScaleSteps } from './legend-scale.tsx';
import type { MapPalette } from './map-palette.ts';
import { TwoWayLegend } from './two-way-legend.tsx';

interface Props {
  classed: ClassedAreas;
  palette: MapPalette;
  /** Whether the colours stand behind dots. */
  pale: boolean;
}

/** What the colours and hatchings of the counties or metros mean. */
export function MeasureLegend({ classed, palette, pale }: Props) {
  const { colouring, baseline } = classed;
  return (
    <div className={styles.areas}>
      <h3 className={styles.title}>{titleMeasure(colouring.measure, baseline)}</h3>
      <p className={styles.how}>{sayColouring(colouring)}</p>
      <Scale classed={classed} palette={palette} pale={pale} />
      <Hatchings classed={classed} palette={palette} />
    </div>
  );
}

function Scale({ classed, palette, pale }: Props): ReactNode {
  const { colouring, bounds, twoWay } = classed;
  const { measure, classes } = colouring;
  const colours = coloursOf(classed, palette);
  if (twoWay !== null) {
    return <TwoWayLegend colours={colours} bounds={twoWay} rest={attorneysNotKnown} pale={pale} />;
  }
  if (measure === 'attorneys') return null;
  if (measure === 'chance' && classed.known === 0) return <p>{noMarginsWords}</p>;
  const fewer = sayFewerClasses(bounds.length + 1, classes);
  return (
    <>
      <ScaleSteps
        colours={colours}
        breaks={bounds}
        names={nameBounds(measure, bounds)}
        pale={pale}
      />
      {fewer !== '' && <p className={styles.how}>{fewer}</p>}
    </>
  );
}

function Hatchings({ classed, palette }: Omit<Props, 'pale'>): ReactNode {
  const { colouring, unknown, wide } = classed;
  return (
    <>
      <div className={styles.marks}>
        {unknown.length > 0 && (
          <p className={styles.mark}>
            <HatchMark palette={palette} /> no figure
          </p>
        )}
        {colouring.areas === 'metros' && (
          <p className={styles.mark}>
            <PlainMark palette={palette} /> outside metros
          </p>
        )}
      </div>
      {wide.length > 0 && (
        <p className={styles.mark}>
          <WideMark palette={palette} /> {wideMarginWords}
        </p>
      )}
    </>
  );
}
