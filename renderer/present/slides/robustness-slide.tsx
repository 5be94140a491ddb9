import type { ReportRobustness } from '../../../data/report/report.ts';
import { formatOrdinal, formatShare } from '../../../data/words/numbers.ts';
import { rankScale, rankTicks, roundLastRank } from '../../chart/rank-scale.ts';
import type { PageSize } from '../scaled-page.tsx';
import styles from './robustness-slide.module.css';
import { SlideFrame } from './slide-frame.tsx';

interface Props {
  robustness: ReportRobustness;
  /** Of the schools that stand for their cities. */
  rows: ReportRobustness['rows'];
  title: string;
  number: number;
  from: number;
  to: number;
  size: PageSize;
}

const inset = 14;
/** What names and shares leave for the strips. */
const besides = 144 + 470 + 330;

/** Between which ranks each school lies in 9 of 10 draws. */
export function RobustnessSlide({ robustness, rows, title, number, from, to, size }: Props) {
  const { top, sentence } = robustness;
  const last = roundLastRank(Math.max(2, ...rows.map(({ rankHigh }) => rankHigh)));
  const scale = rankScale(last);
  const width = size.width - besides;
  const x = (rank: number) => inset + scale(rank) * (width - 2 * inset);
  const ticks = rankTicks(last);
  return (
    <SlideFrame title={title} number={number}>
      <div className={styles.fill}>
        <div className={styles.row} aria-hidden="true">
          <span />
          <svg width={width} height={34} className={styles.axis} aria-hidden="true">
            {ticks.map((tick) => (
              <text key={tick} x={x(tick)} y={24} textAnchor="middle">
                {tick.toLocaleString('en-US')}
              </text>
            ))}
          </svg>
          <span className={styles.headRight}>in the top {top}</span>
        </div>
        <ul>
          {rows.slice(from, to).map((row) => (
            <li key={row.unitid} className={styles.row}>
              <span className={styles.name}>
                <span className={styles.main}>{row.city}</span>
                <span className={styles.sub}>{row.name}</span>
              </span>
              <svg width={width} height={72} aria-hidden="true">
                {ticks.map((tick) => (
                  <path key={tick} className={styles.tick} d={`M${x(tick)} 0V72`} />
                ))}
                <path
                  className={styles.interval}
                  d={`M${x(row.rankLow)} 36H${Math.max(x(row.rankHigh), x(row.rankLow) + 0.5)}`}
                />
                <circle className={styles.mark} cx={x(row.rank)} cy={36} r={10} />
              </svg>
              <span className={styles.ranks}>
                <span className={styles.main}>
                  {formatOrdinal(row.rank)}
                  <span className={styles.interval2}>
                    {` (${formatOrdinal(row.rankLow)} to ${formatOrdinal(row.rankHigh)})`}
                  </span>
                </span>
                <span className={styles.sub}>
                  {row.topShare === 0
                    ? `never in the top ${top}`
                    : `top ${top} in ${formatShare(row.topShare)} of cases`}
                </span>
              </span>
            </li>
          ))}
        </ul>
        <p className={styles.sentence}>{sentence}</p>
      </div>
    </SlideFrame>
  );
}
