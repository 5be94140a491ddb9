import { useQuery } from '@tanstack/react-query';
import { datasetKinds } from '../../data/model/dataset.ts';
import { request } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { formatCount } from '../ui/format.ts';
import styles from './history-page.module.css';
import { kindNames, withVintage } from './import-words.ts';
import { datasetsQuery } from './imports-query.ts';

/** Every table in the workspace; of each kind one is in use, and any other can be. */
export function DatasetTable({ attempt }: { attempt: (work: () => Promise<unknown>) => void }) {
  const { data } = useQuery(datasetsQuery);
  if (data === undefined) return null;
  const order = datasetKinds.flatMap((kind) => data.filter((dataset) => dataset.kind === kind));
  return (
    <section className={styles.tables}>
      <h2 className={styles.title}>Tables in this workspace</h2>
      <table className={styles.datasetTable}>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Table</th>
            <th scope="col">File</th>
            <th scope="col" className={styles.number}>
              Rows
            </th>
            <th scope="col">
              <span className="visually-hidden">Use</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {order.map(({ id, kind, title, vintage, file, rowsTaken, current }) => (
            <tr key={id}>
              <td>{kindNames[kind]}</td>
              <td title={title}>{withVintage(title, vintage)}</td>
              <td title={file}>{file}</td>
              <td className={styles.number}>{formatCount(rowsTaken)}</td>
              <td>
                {current ? (
                  <span className={styles.mark}>● in use</span>
                ) : (
                  <Button
                    aria-label={`Use ${withVintage(title, vintage)}`}
                    onClick={() => attempt(() => request('makeDatasetCurrent', { id }))}
                  >
                    Use this
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
