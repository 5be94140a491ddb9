import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Dataset, datasetKinds } from '../../data/model/dataset.ts';
import { withVintage } from '../../data/words/change-words.ts';
import { kindNames } from '../../data/words/dataset-name.ts';
import { countOf, nounFor } from '../../data/words/plural.ts';
import { request } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { formatCount } from '../ui/format.ts';
import styles from './dataset-table.module.css';
import { compareDatasets, takeIntoUse } from './import-store.ts';
import { datasetsQuery } from './imports-query.ts';

interface Props {
  attempt: (work: () => Promise<unknown>) => void;
}

/** Every table in the workspace; of each kind one is in use, and any other can be. */
export function DatasetTable({ attempt }: Props) {
  const { data } = useQuery(datasetsQuery);
  const [told, setTold] = useState<string | null>(null);
  if (data === undefined) return null;
  const order = datasetKinds.flatMap((kind) => data.filter((dataset) => dataset.kind === kind));
  const save = ({ id, title, vintage }: Dataset) =>
    attempt(async () => {
      const saved = await request('saveDataset', { id });
      if (saved === null) return;
      const name = withVintage(title, vintage);
      setTold(
        `${countOf(saved.rows, 'row')} of ${name} ${nounFor(saved.rows, 'is', 'are')} in ${saved.file}.`,
      );
    });
  return (
    <section className={styles.tables}>
      <header className={styles.head}>
        <h2 className={styles.title}>Tables in this workspace</h2>
        <p role="status">{told}</p>
      </header>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Table</th>
            <th scope="col">File</th>
            <th scope="col" className={styles.number}>
              Rows taken
            </th>
            <th scope="col">In use</th>
            <th scope="col">
              <span className="visually-hidden">What can be done with it</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {order.map((dataset) => {
            const { id, kind, title, vintage, file, rowsTaken, current } = dataset;
            const name = withVintage(title, vintage);
            return (
              <tr key={id} tabIndex={-1}>
                <td>{kindNames[kind]}</td>
                <td title={title}>{name}</td>
                <td title={file}>{file}</td>
                <td className={styles.number}>{formatCount(rowsTaken)}</td>
                <td>
                  {current ? (
                    <span>● in use</span>
                  ) : (
                    <Button
                      aria-label={`Use ${name}`}
                      onClick={({ currentTarget }) => {
                        // The button goes; the focus stays with the table that is used.
                        currentTarget.closest('tr')?.focus();
                        attempt(() => takeIntoUse(dataset));
                      }}
                    >
                      Use this
                    </Button>
                  )}
                </td>
                <td className={styles.actions}>
                  {!current && (
                    <Button
                      aria-label={`Compare ${name} with the one in use`}
                      onClick={() => attempt(() => compareDatasets(id))}
                    >
                      Compare
                    </Button>
                  )}
                  <Button aria-label={`Save a copy of ${name}`} onClick={() => save(dataset)}>
                    Save a copy…
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
