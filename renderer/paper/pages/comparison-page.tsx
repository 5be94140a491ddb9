import { questionNames, questions } from '../../../data/model/question.ts';
import type { Report } from '../../../data/report/report.ts';
import { StatusMark } from '../../chart/status-mark.tsx';
import { formatScore } from '../../ui/format.ts';
import styles from './comparison-page.module.css';
import { Page, type PagePlace } from './page.tsx';
import table from './paper-table.module.css';
import { ScoreBar } from './score-bar.tsx';
import { StatusKey } from './status-word.tsx';

interface Props {
  report: Report;
  place: PagePlace;
  from: number;
  to: number;
  first: boolean;
  sentences: boolean;
}

/** The lead schools side by side, question by question, and neighbours compared in words. */
export function ComparisonPage({ report, place, from, to, first, sentences }: Props) {
  const { comparison } = report;
  return (
    <Page
      report={report}
      place={place}
      title={first ? 'The cities side by side' : 'The cities side by side, continued'}
    >
      {to > from && (
        <>
          <table className={table.table}>
            <colgroup>
              <col />
              <col width={36} />
              {questions.map((question) => (
                <col key={question} width={116} />
              ))}
            </colgroup>
            <thead>
              <tr>
                <th scope="col">City and lead school</th>
                <th scope="col" data-number>
                  Fit
                </th>
                {questions.map((question) => (
                  <th key={question} scope="col" data-apart>
                    {questionNames[question]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {comparison.rows.slice(from, to).map((row) => (
                <Row key={row.unitid} row={row} />
              ))}
            </tbody>
          </table>
          <StatusKey>against the baseline; bars are scores of 0 to 100</StatusKey>
        </>
      )}
      {sentences && (
        <section className={styles.words}>
          <h3>Why one stands above the next</h3>
          <ul>
            {comparison.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

function Row({ row }: { row: Report['comparison']['rows'][number] }) {
  return (
    <tr>
      <td>
        <span className={table.strong}>{row.city}</span>{' '}
        <span className={table.quiet}>{row.name}</span>
      </td>
      <td data-number className={table.strong}>
        {formatScore(row.fit ?? Number.NaN)}
      </td>
      {questions.map((question) => {
        const score = row.scores[question];
        const status = row.statuses[question];
        return (
          <td key={question} data-apart>
            <div className={styles.bar}>
              <StatusMark status={status} />
              <ScoreBar score={score} width={52} label={`${questionNames[question]}: ${status}`} />
              <span>{score !== null && formatScore(score)}</span>
            </div>
          </td>
        );
      })}
    </tr>
  );
}
