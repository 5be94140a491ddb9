import type { ComparedQuestion } from '../../data/fit/side-by-side.ts';
import { placesOfBest } from '../../data/fit/side-by-side.ts';
import { sayOpenPoints } from '../../data/words/open-points.ts';
import { sayRank } from '../../data/words/side-by-side-table.ts';
import { FitSwatch } from '../chart/fit-swatch.tsx';
import type { Ranked } from '../state/ranking-store.ts';
import { formatScore, formatShare } from '../ui/format.ts';
import { AddColumn, SchoolColumnHead } from './side-by-side-heads.tsx';
import { PictureRow } from './side-by-side-pictures.tsx';
import { BestMark, QuestionRows } from './side-by-side-question.tsx';
import { mostBeside } from './side-by-side-store.ts';
import styles from './side-by-side-table.module.css';

export interface SideBySideProps {
  ranked: Ranked;
  /** Positions in SchoolColumns, from the left. */
  schools: readonly number[];
  compared: readonly ComparedQuestion[];
}

/** A column for each school; rows for the fit, each question, where immigrants live, what is open. */
export function SideBySideTable(props: SideBySideProps & { seeking: number }) {
  const { ranked, schools, compared, seeking } = props;
  const { fit, ranking } = ranked;
  const room = schools.length < mostBeside;
  const columns = schools.length + (room ? 1 : 0);
  const best = placesOfBest(schools.map((school) => fit.fit[school]));
  return (
    <table className={styles.table} data-columns={columns}>
      <thead>
        <tr>
          <td className={styles.corner} />
          {schools.map((school, place) => (
            <SchoolColumnHead
              key={school}
              ranked={ranked}
              schools={schools}
              place={place}
              seeking={seeking === place}
            />
          ))}
          {room && <AddColumn ranked={ranked} schools={schools} seeking={seeking} />}
        </tr>
      </thead>
      {schools.length > 0 && (
        <tbody>
          <tr>
            <th scope="row">Fit</th>
            {schools.map((school, place) => (
              <td key={school}>
                <span className={styles.line}>
                  <span className={styles.fit}>{formatScore(fit.fit[school])}</span>
                  <FitSwatch fit={fit.fit[school]} size={12} />
                  {best.includes(place) && <BestMark />}
                </span>
              </td>
            ))}
            {room && <td />}
          </tr>
          <tr>
            <th scope="row">Rank</th>
            {schools.map((school) => (
              <td key={school}>{sayRank(ranking.rank[school])}</td>
            ))}
            {room && <td />}
          </tr>
          <tr>
            <th scope="row">Known</th>
            {schools.map((school) => (
              <td key={school}>{formatShare(fit.completeness[school])}</td>
            ))}
            {room && <td />}
          </tr>
        </tbody>
      )}
      {schools.length > 0 &&
        compared.map((one, index) => (
          <QuestionRows
            key={one.question}
            number={index + 1}
            compared={one}
            ranked={ranked}
            schools={schools}
            room={room}
          >
            {one.question === 'need' && (
              <PictureRow ranked={ranked} schools={schools} room={room} />
            )}
          </QuestionRows>
        ))}
      {schools.length > 0 && (
        <tbody>
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={columns + 1}>
              <span className={styles.question}>Open points</span>
              <span className={styles.note}>first what would move the rank most</span>
            </th>
          </tr>
          <tr>
            <th scope="row">Not known</th>
            {schools.map((school) => (
              <OpenPoints key={school} points={sayOpenPoints(ranked, school)} />
            ))}
            {room && <td />}
          </tr>
        </tbody>
      )}
    </table>
  );
}

function OpenPoints({ points }: { points: readonly string[] }) {
  if (points.length === 0) return <td>Every question that counts is answered.</td>;
  return (
    <td>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </td>
  );
}
