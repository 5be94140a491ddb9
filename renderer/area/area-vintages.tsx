import type { AreaVintage } from '../../data/model/area-view.ts';
import { formatCount } from '../ui/format.ts';
import parts from './area-view.module.css';
import { TrendChart } from './trend-chart.tsx';

interface Props {
  /** Undefined until they are there. */
  vintages: readonly AreaVintage[] | undefined;
  baseline: number;
}

/** The immigrants of the area in each table at hand, the oldest first. */
export function AreaVintages({ vintages, baseline }: Props) {
  const known = vintages?.filter(({ immigrants }) => !Number.isNaN(immigrants)) ?? [];
  return (
    <section className={parts.part} aria-label="Through the vintages">
      <h3>Through the vintages</h3>
      {vintages === undefined && <p className={parts.note}>Adding them up…</p>}
      {vintages !== undefined && known.length < 2 && (
        <p className={parts.note}>
          One vintage at hand{known.length === 1 && `: ${known[0].vintage}`}. Import the table of
          immigrants of another year to see what has changed.
        </p>
      )}
      {known.length > 1 && <TrendChart vintages={known} baseline={baseline} />}
      {known.length > 1 && <p className={parts.note}>{sayTrend(known)}</p>}
      {vintages?.some(({ immigrants }) => Number.isNaN(immigrants)) && (
        <p className={parts.note}>
          No figure in{' '}
          {vintages
            .filter(({ immigrants }) => Number.isNaN(immigrants))
            .map(({ vintage }) => vintage)
            .join(', ')}
          : its counties were cut otherwise then.
        </p>
      )}
    </section>
  );
}

/** The change between the first and the last, and whether it is more than the margins. */
function sayTrend(vintages: readonly AreaVintage[]): string {
  const first = vintages[0];
  const last = vintages[vintages.length - 1];
  const change = last.immigrants - first.immigrants;
  const sum = `${formatCount(Math.abs(change))} ${change < 0 ? 'fewer' : 'more'} in ${last.vintage} than in ${first.vintage}`;
  const least = [first, last].some(({ countiesWithoutFigure }) => countiesWithoutFigure > 0);
  if (least) return `${sum}; some counties have no figure in one of them.`;
  const margin = Math.hypot(first.margin, last.margin);
  if (Number.isNaN(margin)) return `${sum}; the margins are not known.`;
  return Math.abs(change) > margin
    ? `${sum}: more than the margins explain.`
    : `${sum}: within the margins, so that it may be none.`;
}
