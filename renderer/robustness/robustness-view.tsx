import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { sayRankInterval, sayTopShare, tierRule } from '../../data/words/robustness-words.ts';
import { type Ranked, useRanked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { RankAxis, RankStrip } from '../chart/rank-strip.tsx';
import { rankScale, roundLastRank } from '../chart/rank-scale.ts';
import { formatCount, formatShare } from '../ui/format.ts';
import { StageHead } from '../ui/stage-head.tsx';
import { useWidth } from '../ui/use-width.ts';
import { RobustnessControls } from './robustness-controls.tsx';
import { type RobustnessAnswer, useRobustness, useRobustnessSettings } from './robustness-query.ts';
import {
  groupRows,
  type RobustnessOrder,
  type RobustnessRow,
  rowsOf,
  sizeOfTier,
} from './robustness-rows.ts';
import styles from './robustness-view.module.css';

const count = 30;
const rowHeight = 30;

/** How sure the top of the ranking is: where each school lies in 9 of 10 draws, and who ties with whom. */
export function RobustnessView() {
  const ranked = useRanked((all) => all);
  const answer = useRobustness();
  const [order, setOrder] = useState<RobustnessOrder>('rank');
  const rows = useRows(ranked, answer);
  return (
    <section className={styles.view} aria-label="Robustness">
      <StageHead pinned title="Robustness">
        <p className={styles.question}>How sure is the ranking?</p>
      </StageHead>
      <p className={styles.sentence}>
        The country is ranked again and again, each time with other weights around those of the
        profile, other counts of immigrants within their margins, and other attorney supply within
        its range. Questions that nobody has answered yet stay open in every draw.
      </p>
      <RobustnessControls answer={answer} />
      {ranked.ranking.ranked === 0 ? (
        <p className={styles.note}>No school is ranked under this profile.</p>
      ) : (
        rows && (
          <Strips
            ranked={ranked}
            rows={rows}
            stale={answer.state !== 'ready'}
            order={order}
            onOrder={setOrder}
          />
        )
      )}
    </section>
  );
}

/** Those of the last draws stay while the next are made, whole as they were; null before the first. */
function useRows({ ranking }: Ranked, answer: RobustnessAnswer): RobustnessRow[] | null {
  const [shown, setShown] = useState<RobustnessRow[] | null>(null);
  const rows = useMemo(
    () =>
      answer.state === 'ready' ? rowsOf(ranking, answer.robustness, answer.entryOf, count) : null,
    [ranking, answer],
  );
  useEffect(() => {
    if (rows !== null) setShown(rows);
  }, [rows]);
  return rows ?? shown;
}

interface StripsProps {
  ranked: Ranked;
  rows: RobustnessRow[];
  /** The next draws are not made yet. */
  stale: boolean;
  order: RobustnessOrder;
  onOrder: (order: RobustnessOrder) => void;
}

function Strips({ ranked, rows, stale, order, onOrder }: StripsProps) {
  const top = useRobustnessSettings((settings) => settings.top);
  const { selected } = useView();
  const [column, width] = useWidth<HTMLDivElement>();
  const last = roundLastRank(rows.reduce((most, row) => Math.max(most, row.rankHigh, row.rank), 0));
  const scale = rankScale(last);
  const tiers = groupRows(rows, order);
  return (
    <>
      <p className={styles.verdict} role="status">
        {verdict(tiers.length, rows.length, order)}
      </p>
      <div className={styles.table} data-stale={stale || undefined}>
        <div className={styles.columns}>
          <Order label="Rank" order="rank" now={order} onOrder={onOrder} />
          <span />
          <div ref={column}>
            {width > 0 && <RankAxis width={width} scale={scale} last={last} />}
          </div>
          <span className={styles.right}>9 of 10</span>
          <Order label={`Top ${formatCount(top)}`} order="share" now={order} onOrder={onOrder} />
        </div>
        {tiers.map((tier, t) => (
          <section key={tier[0].school} className={styles.tier}>
            {order === 'rank' && (
              <h2 className={styles.tierName}>
                Tier {t + 1} <span>· {sizeOfTier(tier.length)}</span>
              </h2>
            )}
            <ol>
              {tier.map((row) => (
                <li key={row.school}>
                  <SchoolStrip
                    ranked={ranked}
                    row={row}
                    selected={row.school === selected}
                    top={top}
                    strip={
                      <RankStrip
                        width={width}
                        height={rowHeight}
                        scale={scale}
                        last={last}
                        rank={row.rank}
                        interval={[row.rankLow, row.rankHigh]}
                      />
                    }
                  />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      <p className={styles.rule}>
        A bar spans the ranks of a school in 9 of 10 draws; the dot is its rank today. {tierRule}
      </p>
    </>
  );
}

/** Whether the list is really a ranking. */
function verdict(tiers: number, schools: number, order: RobustnessOrder): string {
  if (order === 'share') return `The first ${schools} by how often they are at the top.`;
  if (tiers === 1) return `The first ${schools} are a tie: the draws do not tell them apart.`;
  return `The first ${schools} fall into ${tiers} tiers; within a tier the order is not certain.`;
}

interface OrderProps {
  label: string;
  order: RobustnessOrder;
  now: RobustnessOrder;
  onOrder: (order: RobustnessOrder) => void;
}

function Order({ label, order, now, onOrder }: OrderProps) {
  return (
    <button
      type="button"
      className={styles.order}
      aria-pressed={now === order}
      aria-label={`Order by ${label.toLowerCase()}`}
      onClick={() => onOrder(order)}
    >
      {label}
    </button>
  );
}

interface SchoolStripProps {
  ranked: Ranked;
  row: RobustnessRow;
  selected: boolean;
  top: number;
  strip: ReactNode;
}

function SchoolStrip({ ranked, row, selected, top, strip }: SchoolStripProps) {
  const { select, hover } = useView();
  const { schools } = ranked.atlas;
  const { school, rank, rankLow, rankHigh, topShare } = row;
  const name = schools.name[school];
  return (
    <button
      type="button"
      className={styles.row}
      style={{ height: rowHeight }}
      aria-pressed={selected}
      aria-label={`${rank}. ${name}: ${sayRankInterval(rankLow, rankHigh)}; ${sayTopShare(topShare, top)}`}
      data-unitid={schools.unitid[school]}
      onClick={() => select(school)}
      onMouseEnter={() => hover(school)}
      onMouseLeave={() => hover(-1)}
    >
      <span className={styles.rank}>{formatCount(rank)}</span>
      <span className={styles.name}>{name}</span>
      {strip}
      <span className={styles.interval}>
        {rankLow === rankHigh
          ? formatCount(rankLow)
          : `${formatCount(rankLow)}–${formatCount(rankHigh)}`}
      </span>
      <span className={styles.share}>{formatShare(topShare)}</span>
    </button>
  );
}
