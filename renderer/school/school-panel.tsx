import { type Ref, useMemo } from 'react';
import { judgeSchool } from '../../data/fit/status.ts';
import { questions } from '../../data/model/question.ts';
import { useRanked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { CentralitySection } from './centrality-section.tsx';
import { EmptyPanel } from './empty-panel.tsx';
import { FitSummary } from './fit-summary.tsx';
import { QuestionSection } from './question-section.tsx';
import { SchoolHead } from './school-head.tsx';
import styles from './school-panel.module.css';
import { Sources } from './sources.tsx';

interface Props {
  /** Takes the focus when a school is opened from the list. */
  ref: Ref<HTMLElement>;
}

/** Right column: the selected school, read from top to bottom like an argument. */
export function SchoolPanel({ ref }: Props) {
  const school = useView((view) => view.selected);
  return (
    <section ref={ref} className={styles.panel} aria-label="School" tabIndex={-1}>
      {school < 0 ? <EmptyPanel /> : <SchoolArgument key={school} school={school} />}
    </section>
  );
}

function SchoolArgument({ school }: { school: number }) {
  const ranked = useRanked((all) => all);
  const { figures, profile } = ranked;
  const statuses = useMemo(() => judgeSchool(figures, profile, school), [figures, profile, school]);
  return (
    <div className={styles.argument}>
      <SchoolHead ranked={ranked} school={school} />
      <FitSummary ranked={ranked} school={school} statuses={statuses} />
      {questions.map((question, index) => (
        <QuestionSection
          key={question}
          number={index + 1}
          question={question}
          status={statuses[question]}
          ranked={ranked}
          school={school}
        >
          {question === 'need' && <CentralitySection ranked={ranked} school={school} />}
        </QuestionSection>
      ))}
      <Sources datasets={ranked.atlas.datasets} />
    </div>
  );
}
