import { questionNames, questions } from '../../../data/model/question.ts';
import type { Report, ReportSchool } from '../../../data/report/report.ts';
import { formatCount, formatPeople, formatScore } from '../../ui/format.ts';
import { Page, type PagePlace } from './page.tsx';
import table from './paper-table.module.css';
import { StatusKey, StatusScore } from './status-word.tsx';

interface Props {
  report: Report;
  place: PagePlace;
  city: number;
  from: number;
  to: number;
}

/** The alternates of a city that have no room on its own page. */
export function AlternatesPage({ report, place, city, from, to }: Props) {
  const { name, schools } = report.cities[city];
  return (
    <Page report={report} place={place} title={`${name}: further alternates`}>
      <AlternateRows schools={schools.slice(from, to)} />
      <StatusKey>against the baseline of each question, with its score of 0 to 100</StatusKey>
    </Page>
  );
}

/** Alternates with their key figures; `short` for the narrow column on the page of a city. */
export function AlternateRows({
  schools,
  short = false,
}: {
  schools: readonly ReportSchool[];
  short?: boolean;
}) {
  return (
    <table className={table.table} data-short={short || undefined}>
      <colgroup>
        <col />
        <col width={52} />
        <col width={36} />
        <col width={78} />
        {short ? (
          <col width={92} />
        ) : (
          questions.map((question) => <col key={question} width={76} />)
        )}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">School</th>
          <th scope="col" data-number>
            Rank
          </th>
          <th scope="col" data-number>
            Fit
          </th>
          <th scope="col" data-number>
            In reach
          </th>
          {short ? (
            <th scope="col" data-number>
              Undergraduates
            </th>
          ) : (
            questions.map((question) => (
              <th key={question} scope="col" data-apart>
                {questionNames[question]}
              </th>
            ))
          )}
        </tr>
      </thead>
      <tbody>
        {schools.map(({ record }) => (
          <tr key={record.unitid}>
            <td>{record.name}</td>
            <td data-number>{formatCount(record.rank ?? Number.NaN)}</td>
            <td data-number>{formatScore(record.fit ?? Number.NaN)}</td>
            <td data-number>
              {formatPeople(Math.round(record.reachableImmigrants ?? Number.NaN))}
            </td>
            {short ? (
              <td data-number>{formatCount(record.undergraduates ?? Number.NaN)}</td>
            ) : (
              questions.map((question) => (
                <td key={question} data-apart>
                  <StatusScore
                    status={record.statuses[question]}
                    score={record.questions[question]}
                  />
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
