import type { Report } from '../../../data/report/report.ts';
import { sayDay } from '../../../data/words/day.ts';
import styles from './cover-page.module.css';
import { Page, type PagePlace } from './page.tsx';
import { WeightBars } from './weight-bars.tsx';

interface Props {
  report: Report;
  place: PagePlace;
  opening: readonly string[];
}

/** What this is, what a new clinic means, and by which weights the cities were judged. */
export function CoverPage({ report, place, opening }: Props) {
  const { title, date, scope, profile, shortlist } = report;
  return (
    <Page report={report} place={place} title={null}>
      <div className={styles.cover}>
        <div className={styles.heading}>
          <h1 className={styles.title} data-long={title.length > 60 || undefined}>
            {title}
          </h1>
          <p className={styles.scope}>
            {sayDay(date)} · {scope.sentence}
          </p>
        </div>
        <div className={styles.part}>
          <h2>What a new clinic means</h2>
          <div
            className={styles.opening}
            data-long={opening.join('').length > 700 || opening.length > 6 || undefined}
          >
            {opening.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </div>
        <div className={styles.part}>
          <h2>How the cities were judged</h2>
          <WeightBars profile={profile} width={352} />
          <p className={styles.quiet}>
            Weights of the five questions in the profile “{profile.name}”. Shortlist “{shortlist}”,
            workspace “{report.workspace}”.
          </p>
        </div>
      </div>
    </Page>
  );
}
