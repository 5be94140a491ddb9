import { questionNames, questions } from '../../../data/model/question.ts';
import type { Report, ReportCity } from '../../../data/report/report.ts';
import { formatCount, formatPeople, formatScore } from '../../ui/format.ts';
import { isShortlyRecommended } from './list-pages.ts';
import { Page, type PagePlace } from './page.tsx';
import table from './paper-table.module.css';
import styles from './shortlist-page.module.css';
import { StatusKey, StatusScore } from './status-word.tsx';

interface Props {
  report: Report;
  place: PagePlace;
  from: number;
  to: number;
  first: boolean;
  recommendations: boolean;
}

/** The cities by their lead schools, a row each. */
export function ShortlistPage(props: Props) {
  const { report, place, from, to, first, recommendations } = props;
  return (
    <Page
      report={report}
      place={place}
      title={first ? 'The shortlist' : 'The shortlist, continued'}
      aside={report.scope.sentence}
    >
      <table className={table.table}>
        <colgroup>
          <col width={30} />
          <col width={160} />
          <col />
          <col width={44} />
          <col width={38} />
          <col width={100} />
          {questions.map((question) => (
            <col key={question} width={67} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">City</th>
            <th scope="col">Lead school</th>
            <th scope="col" data-number>
              Rank
            </th>
            <th scope="col" data-number>
              Fit
            </th>
            <th scope="col" data-number>
              Immigrants
              <br />
              within reach
            </th>
            {questions.map((question) => (
              <th key={question} scope="col" data-apart>
                {questionNames[question]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.cities.slice(from, to).map((city, i) => (
            <Row key={`${city.kind} ${city.id}`} city={city} number={from + i + 1} />
          ))}
        </tbody>
      </table>
      <StatusKey>against the baseline of each question, with its score of 0 to 100</StatusKey>
      {recommendations && <Recommendations cities={report.cities.slice(from, to)} />}
    </Page>
  );
}

/** What is recommended, where it is short enough to stand under the table. */
function Recommendations({ cities }: { cities: readonly ReportCity[] }) {
  return (
    <section className={styles.recommendations}>
      <h3>What is recommended</h3>
      {cities.filter(isShortlyRecommended).map(({ kind, id, name, recommendation }) => (
        <p key={`${kind} ${id}`}>
          <strong>{name}.</strong> {recommendation}
        </p>
      ))}
    </section>
  );
}

function Row({ city, number }: { city: ReportCity; number: number }) {
  const { record } = city.schools[0];
  const others = city.schools.length - 1;
  return (
    <tr>
      <td>{number}</td>
      <td>
        <div className={table.strong}>{city.name}</div>
        <div className={table.quiet}>{city.status}</div>
      </td>
      <td>
        <div>{record.name}</div>
        <div className={table.quiet}>
          {record.city}, {record.state}
          {others > 0 && ` · ${others} ${others === 1 ? 'alternate' : 'alternates'}`}
        </div>
      </td>
      <td data-number>{formatCount(record.rank ?? Number.NaN)}</td>
      <td data-number className={table.strong}>
        {formatScore(record.fit ?? Number.NaN)}
      </td>
      <td data-number>{formatPeople(Math.round(record.reachableImmigrants ?? Number.NaN))}</td>
      {questions.map((question) => (
        <td key={question} data-apart>
          <StatusScore status={record.statuses[question]} score={record.questions[question]} />
        </td>
      ))}
    </tr>
  );
}
