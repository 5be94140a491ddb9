import type { Report } from '../../../data/report/report.ts';
import { sayDay } from '../../../data/words/day.ts';
import { Page, type PagePlace } from './page.tsx';
import table from './paper-table.module.css';

interface Props {
  report: Report;
  place: PagePlace;
  from: number;
  to: number;
  first: boolean;
}

/** Where every figure comes from, and which file it was. */
export function SourcesPage({ report, place, from, to, first }: Props) {
  return (
    <Page
      report={report}
      place={place}
      title={first ? 'Sources and vintages' : 'Sources and vintages, continued'}
    >
      <table className={table.table}>
        <colgroup>
          <col width={180} />
          <col width={110} />
          <col />
          <col width={200} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Dataset</th>
            <th scope="col">Vintage</th>
            <th scope="col">Source and licence</th>
            <th scope="col">File</th>
          </tr>
        </thead>
        <tbody>
          {report.sources.slice(from, to).map((source) => (
            <tr key={`${source.kind} ${source.file} ${source.sha256}`}>
              <td>
                <div className={table.strong}>{source.name}</div>
                <div className={table.quiet}>{source.title}</div>
              </td>
              <td>{source.vintage}</td>
              <td>
                {source.source}
                <div className={table.quiet}>{source.licence}</div>
              </td>
              <td>
                {source.file}
                <div className={table.quiet}>
                  imported {sayDay(source.importedAt.slice(0, 10))}
                  <br />
                  SHA-256 {source.sha256.slice(0, 16)}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  );
}
