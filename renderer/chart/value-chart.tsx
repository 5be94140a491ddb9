import { type ComponentProps, useMemo } from 'react';
import type { Knot } from '../../data/model/profile.ts';
import { useWidth } from '../ui/use-width.ts';
import { KnotHandle } from './knot-handle.tsx';
import { ValueBackdrop } from './value-backdrop.tsx';
import styles from './value-chart.module.css';
import { layOutValues, valuePlotHeight } from './value-plot.ts';

interface Props extends Omit<ComponentProps<typeof ValueBackdrop>, 'plot'> {
  /** What the figures are, as in 'Immigrants within reach'. */
  name: string;
  onMove: (knot: number, to: Knot, held: boolean) => void;
  onRelease: () => void;
  onAdd: (figure: number) => void;
  onRemove: (knot: number) => void;
}

/** A value function over the distribution of real schools, with knots to drag and to move by keys. */
export function ValueChart({ name, onMove, onRelease, onAdd, onRemove, ...picture }: Props) {
  const { axis, knots } = picture;
  const [place, width] = useWidth<HTMLDivElement>();
  const plot = useMemo(() => layOutValues(axis, width), [axis, width]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a short cut; the button 'Knot' adds one too
    <div
      ref={place}
      className={styles.chart}
      style={{ height: valuePlotHeight }}
      onDoubleClick={({ clientX, currentTarget }) =>
        onAdd(plot.knotAt(clientX - currentTarget.getBoundingClientRect().left, 0)[0])
      }
    >
      {width > 0 && (
        <>
          <ValueBackdrop plot={plot} {...picture} />
          {knots.map((knot, k) => (
            <KnotHandle
              // biome-ignore lint/suspicious/noArrayIndexKey: the focus stays on the same knot
              key={k}
              label={`Knot ${k + 1} of ${name}`}
              knot={knot}
              axis={axis}
              plot={plot}
              onMove={(to, held) => onMove(k, to, held)}
              onRelease={onRelease}
              onRemove={() => onRemove(k)}
            />
          ))}
        </>
      )}
    </div>
  );
}
