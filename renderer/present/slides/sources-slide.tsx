import type { Report } from '../../../data/report/report.ts';
import { Shrink } from '../shrink.tsx';
import { SlideFrame } from './slide-frame.tsx';
import styles from './sources-slide.module.css';

interface Props {
  report: Report;
  title: string;
  number: number;
  from: number;
  to: number;
}

/** Where the figures come from and how old they are. */
export function SourcesSlide({ report, title, number, from, to }: Props) {
  return (
    <SlideFrame title={title} aside={`Profile “${report.profile.name}”`} number={number}>
      <Shrink of={report} className={styles.fill}>
        <dl className={styles.list}>
          {report.sources.slice(from, to).map(({ kind, name, vintage, title: dataset, source }) => (
            <div key={kind} className={styles.entry}>
              <dt className={styles.name}>
                {name}
                <span className={styles.vintage}>{vintage}</span>
              </dt>
              <dd className={styles.source}>
                {dataset}
                <span className={styles.from}>{source}</span>
              </dd>
            </div>
          ))}
        </dl>
      </Shrink>
    </SlideFrame>
  );
}
