import type { Report, ReportRobustness } from '../../../data/report/report.ts';
import { rankScale, roundLastRank } from '../../chart/rank-scale.ts';
import { RankAxis, RankStrip } from '../../chart/rank-strip.tsx';
import { formatCount, formatShare } from '../../ui/format.ts';
import { Page, type PagePlace } from './page.tsx';
import table from './paper-table.module.css';
import styles from './robustness-page.module.css';

interface Props {
  report: Report;
  robustness: ReportRobustness;
  place: PagePlace;
  from: number;
  to: number;
  first: boolean;
}

const stripWidth = 330;

/** Between which ranks each school lies when weights and figures are drawn anew. */
export function RobustnessPage({ report, robustness, place, from, to, first }: Props) {
  const { rows, sentence, top } = robustness;
  const last = roundLastRank(Math.max(10, ...rows.map(({ rankHigh }) => rankHigh)));
  const scale = rankScale(last);
  return (
    <Page
      report={report}
      place={place}
      title={first ? 'How sure the ranks are' : 'How sure the ranks are, continued'}
    >
      <p className={styles.sentence}>{sentence}</p>
      <table className={table.table}>
        <colgroup>
          <col />
          <col width={150} />
          <col width={48} />
          <col width={stripWidth + 16} />
          <col width={104} />
          <col width={64} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">School</th>
            <th scope="col">City</th>
            <th scope="col" data-number>
              Rank
            </th>
            <th scope="col" className={styles.axis} aria-label="Ranks of 9 in 10 draws, as a bar">
              <RankAxis width={stripWidth} scale={scale} last={last} />
            </th>
            <th scope="col" data-number>
              In 9 of 10 draws
            </th>
            <th scope="col" data-number>
              In the top {top}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(from, to).map(({ unitid, name, city, rank, rankLow, rankHigh, topShare }) => (
            <tr key={unitid}>
              <td>{name}</td>
              <td className={table.quiet}>{city}</td>
              <td data-number>{formatCount(rank)}</td>
              <td className={styles.strip}>
                <RankStrip
                  width={stripWidth}
                  height={14}
                  scale={scale}
                  last={last}
                  rank={rank}
                  interval={[rankLow, rankHigh]}
                />
              </td>
              <td data-number>
                {rankLow === rankHigh
                  ? formatCount(rankLow)
                  : `${formatCount(rankLow)} to ${formatCount(rankHigh)}`}
              </td>
              <td data-number>{formatShare(topShare)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  );
}
