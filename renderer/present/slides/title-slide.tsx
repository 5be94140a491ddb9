import type { Presentation } from '../../../data/api/presenting.ts';
import { sayDay } from '../../../data/words/day.ts';
import { Shrink } from '../shrink.tsx';
import styles from './title-slide.module.css';

/** What it is about, and what a new clinic means. */
export function TitleSlide({ presentation }: { presentation: Presentation }) {
  const { report, recordedAt } = presentation;
  return (
    <section className={styles.slide}>
      <Shrink of={report} className={styles.head}>
        <h2 className={styles.title}>{report.title}</h2>
        <p className={styles.about}>
          {sayDay(report.date)}
          {recordedAt !== null && ', as it was recorded'}
        </p>
        <p className={styles.about}>{report.scope.sentence}</p>
      </Shrink>
      {report.opening.length > 0 && (
        <div className={styles.opening}>
          <h3 className={styles.heading}>What a new clinic means</h3>
          <Shrink of={report}>
            <ul>
              {report.opening.map((paragraph) => (
                <li key={paragraph} className={styles.paragraph}>
                  {paragraph}
                </li>
              ))}
            </ul>
          </Shrink>
        </div>
      )}
    </section>
  );
}
