import type { FigureKey, Report, ReportCity } from '../../../data/report/report.ts';
import { SlideFrame } from './slide-frame.tsx';
import styles from './slide-table.module.css';

interface Props {
  report: Report;
  title: string;
  number: number;
  /** Cities of this page. */
  from: number;
  to: number;
}

/** Up to so many rows are set larger. */
const mostRoomy = 5;

/** The shortlist as a table: one row for a city. */
export function ShortlistSlide({ report, title, number, from, to }: Props) {
  return (
    <SlideFrame title={title} aside={report.scope.sentence} number={number}>
      <table className={to - from > mostRoomy ? styles.table : `${styles.table} ${styles.roomy}`}>
        <thead>
          <tr>
            <th className={styles.order}>
              <span className="visually-hidden">Number</span>
            </th>
            <th>City and lead school</th>
            <th className={styles.word}>Status</th>
            <th className={styles.figure}>Rank</th>
            <th className={styles.narrow}>Fit</th>
            <th className={styles.figure}>Immigrants within reach</th>
            <th className={styles.figure}>Attorney pairs</th>
            <th className={styles.figure}>Under­graduates</th>
          </tr>
        </thead>
        <tbody>
          {report.cities.slice(from, to).map((city, c) => (
            <Row key={`${city.kind} ${city.id}`} city={city} number={from + c + 1} />
          ))}
        </tbody>
      </table>
    </SlideFrame>
  );
}

function Row({ city, number }: { city: ReportCity; number: number }) {
  const [lead, ...alternates] = city.schools;
  const text = (key: FigureKey) => lead.figures.find((figure) => figure.key === key)?.text;
  const others = alternates.length === 0 ? '' : ` + ${alternates.length}`;
  return (
    <tr>
      <td className={styles.order}>{number}</td>
      <th scope="row" className={styles.name}>
        <span className={styles.main}>{city.name}</span>
        <span className={styles.sub}>
          {lead.record.name}
          {others}
        </span>
      </th>
      <td className={styles.word}>{city.status}</td>
      <td className={styles.figure}>{lead.record.rank?.toLocaleString('en-US') ?? '–'}</td>
      <td className={styles.narrow}>
        <strong>{text('fit')}</strong>
      </td>
      <td className={styles.figure}>{text('reachableImmigrants')}</td>
      <td className={styles.figure}>{text('attorneyPairs')}</td>
      <td className={styles.figure}>{text('undergraduates')}</td>
    </tr>
  );
}
