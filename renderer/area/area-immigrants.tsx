import type { Status } from '../../data/model/question.ts';
import { StatusMark } from '../chart/status-mark.tsx';
import { formatCount, formatOrdinal, formatShare } from '../ui/format.ts';
import type { AreaFacts } from './area-facts.ts';
import styles from './area-immigrants.module.css';
import parts from './area-view.module.css';
import { BaselineBar } from './baseline-bar.tsx';

interface Props {
  facts: AreaFacts;
  baseline: number;
}

/** The immigrants of the area with their margin, held against the baseline. */
export function AreaImmigrants({ facts, baseline }: Props) {
  const { immigrants, margin, status, population } = facts;
  const share = immigrants / population;
  return (
    <section className={parts.part} aria-label="Immigrants">
      <h3>Immigrants</h3>
      {Number.isNaN(immigrants) ? (
        <p className={parts.note}>No figure of immigrants for this area.</p>
      ) : (
        <>
          <p className={styles.figure} data-copy>
            <strong>{formatCount(immigrants)}</strong>
            {!Number.isNaN(margin) && <span> ± {formatCount(margin)} (90 %)</span>}
          </p>
          <BaselineBar immigrants={immigrants} margin={margin} baseline={baseline} />
          <p className={styles.status}>
            <StatusMark status={status} />
            {standing[status]} {formatCount(baseline)} baseline{chanceOf(facts)}
          </p>
          <ul className={parts.lines}>
            {facts.countiesWithoutFigure > 0 && (
              <li>A least number: {withoutFigure(facts.countiesWithoutFigure)}.</li>
            )}
            {Number.isNaN(margin) ? (
              <li>The margin is not known: the table in use has none.</li>
            ) : (
              <li>Reliability of the figure: {facts.reliability}.</li>
            )}
            {!Number.isNaN(share) && <li>{formatShare(share)} of the people there.</li>}
            <li>{placeOf(facts)}.</li>
          </ul>
        </>
      )}
    </section>
  );
}

const standing: Record<Status, string> = {
  meets: 'meets the',
  borderline: 'borderline to the',
  below: 'below the',
  unknown: 'unknown against the',
};

/** ', chance 97 %': only where there is a doubt to be told of. */
function chanceOf({ chanceOverBaseline: chance, status }: AreaFacts): string {
  const sure = status === 'below' ? 1 - chance : chance;
  return Number.isNaN(sure) || sure > 0.995 ? '' : `, chance ${formatShare(sure)}`;
}

function withoutFigure(counties: number): string {
  return counties === 1 ? 'one county has no figure' : `${counties} counties have no figure`;
}

function placeOf({ area, place, places }: AreaFacts): string {
  const kind = area.kind === 'metro' ? 'metropolitan areas' : 'counties';
  return `${formatOrdinal(place)} of ${formatCount(places)} ${kind} by immigrants`;
}
