import { questionNames, questions } from '../../../data/model/question.ts';
import type { Report, ReportCity } from '../../../data/report/report.ts';
import { formatCount, formatPeople, formatScore } from '../../ui/format.ts';
import { Page, type PagePlace } from './page.tsx';
import table from './paper-table.module.css';
import { StatusKey, StatusScore } from './status-word.tsx';

interface Props {
  report: Report;
  place: PagePlace;
  from: number;
  to: number;
  first: boolean;
}

/** The cities by their lead schools, a row each. */
export function ShortlistPage({ report, place, from, to, first }: Props) {
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
          <col width={172} />
          <col />
          <col width={52} />
          <col width={40} />
          <col width={92} />
          {questions.map((question) => (
            <col key={question} width={72} />
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
              Immigrants within reach
            </th>
            {questions.map((question) => (
              <th key={question} scope="col">
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
    </Page>
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
        <td key={question}>
          <StatusScore
            status={record.statuses[question]}
            score={formatScore(record.questions[question] ?? Number.NaN)}
          />
        </td>
      ))}
    </tr>
  );
}
