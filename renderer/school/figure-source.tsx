import { useId, useState } from 'react';
import { traceFigure } from '../../data/fit/trace.ts';
import { type Criterion, criterionDescriptions } from '../../data/model/criterion.ts';
import type { Ranked } from '../state/ranking-store.ts';
import styles from './figure-source.module.css';

interface Props {
  ranked: Ranked;
  school: number;
  criterion: Criterion;
}

/** Where a figure comes from, step by step down to the row of a dataset; quiet until asked. */
export function FigureSource({ ranked, school, criterion }: Props) {
  const [open, setOpen] = useState(false);
  const steps = useId();
  return (
    <>
      {' '}
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={open ? steps : undefined}
        aria-label={`Source of ${criterionDescriptions[criterion].name.toLowerCase()}`}
        onClick={() => setOpen(!open)}
      >
        source
      </button>
      {open && (
        <ol id={steps} className={styles.steps}>
          {traceFigure(ranked.atlas, ranked.figures, ranked.profile, school, criterion).map(
            ({ what, dataset, key }) => (
              <li key={what}>
                {what}
                {dataset && (
                  <span className={styles.dataset}>
                    {[dataset.title, dataset.vintage, key].filter(Boolean).join(' · ')}
                  </span>
                )}
              </li>
            ),
          )}
        </ol>
      )}
    </>
  );
}
