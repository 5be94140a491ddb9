import { memo, type Ref, useDeferredValue, useMemo } from 'react';
import { judgeSchool } from '../../data/fit/status.ts';
import { type Question, questions } from '../../data/model/question.ts';
import { AreaView } from '../area/area-view.tsx';
import { NeighbourList } from '../contacts/neighbour-list.tsx';
import { CandidateSection } from '../candidate/candidate-section.tsx';
import { DocumentLink } from '../candidate/document-link.tsx';
import { Comparison } from '../compare/comparison.tsx';
import { SchoolPicker } from '../compare/school-picker.tsx';
import { type Ranked, useRanked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { AreaComparison } from './area-comparison.tsx';
import { CentralitySection } from './centrality-section.tsx';
import { Contributions } from './contributions.tsx';
import { EmptyPanel } from './empty-panel.tsx';
import { FitSummary } from './fit-summary.tsx';
import { GoalSection } from './goal-section.tsx';
import { LikeSchools } from './like-schools.tsx';
import { MissingFacts } from './missing-facts.tsx';
import { PanelSection } from './panel-section.tsx';
import { QuestionSection } from './question-section.tsx';
import { SchoolHead } from './school-head.tsx';
import styles from './school-panel.module.css';
import { Sources } from './sources.tsx';

interface Props {
  /** Takes the focus when a school is opened from the list. */
  ref: Ref<HTMLElement>;
}

/** Right column: the selected school, or why it stands above or below another. */
export function SchoolPanel({ ref }: Props) {
  return (
    <section ref={ref} className={styles.panel} aria-label="School" tabIndex={-1}>
      <PanelContent />
    </section>
  );
}

function PanelContent() {
  const { selected: school, against, picking, area } = useView();
  if (area !== null) return <AreaView code={area} />;
  if (school < 0) return <EmptyPanel />;
  if (picking) return <SchoolPicker key={school} school={school} />;
  if (against >= 0 && against !== school) return <Comparison school={school} against={against} />;
  return <SchoolArgument key={school} school={school} />;
}

/** Read from top to bottom: how good, how sure, why, what is missing, what next. */
function SchoolArgument({ school }: { school: number }) {
  const ranked = useRanked((all) => all);
  const { figures, profile } = ranked;
  const statuses = useMemo(() => judgeSchool(figures, profile, school), [figures, profile, school]);
  return (
    <div className={styles.argument}>
      <SchoolHead ranked={ranked} school={school} />
      <FitSummary ranked={ranked} school={school} statuses={statuses} />
      <CandidateSection ranked={ranked} school={school} />
      <PanelSection part="sum">
        <Contributions ranked={ranked} school={school} />
      </PanelSection>
      {questions.map((question, index) => (
        <QuestionSection
          key={question}
          number={index + 1}
          question={question}
          status={statuses[question]}
          ranked={ranked}
          school={school}
        >
          {question === 'need' && <NeedDetails school={school} />}
          {question === 'attorneys' && <NeighbourList ranked={ranked} school={school} />}
          {isAnsweredByPeople(question) && (
            <DocumentLink unitid={ranked.atlas.schools.unitid[school]} of={question} />
          )}
        </QuestionSection>
      ))}
      <Consequences school={school} />
    </div>
  );
}

const answeredByPeople = ['students', 'home', 'champion'] as const;
type AnsweredByPeople = (typeof answeredByPeople)[number];

function isAnsweredByPeople(question: Question): question is AnsweredByPeople {
  return (answeredByPeople as readonly Question[]).includes(question);
}

/** What costs more than a frame allows follows a drag of a weight a moment later. */
function useLater(): Ranked {
  return useDeferredValue(useRanked((all) => all));
}

function NeedDetails({ school }: { school: number }) {
  return <NeedParts ranked={useLater()} school={school} />;
}

function Consequences({ school }: { school: number }) {
  return <ConsequenceParts ranked={useLater()} school={school} />;
}

interface Parts {
  ranked: Ranked;
  school: number;
}

const NeedParts = memo(({ ranked, school }: Parts) => (
  <>
    <CentralitySection ranked={ranked} school={school} />
    <AreaComparison ranked={ranked} school={school} />
  </>
));

const ConsequenceParts = memo(({ ranked, school }: Parts) => (
  <>
    {ranked.ranking.standing[school] < 2 && (
      <>
        <PanelSection part="missing">
          <MissingFacts ranked={ranked} school={school} />
        </PanelSection>
        <PanelSection part="goal">
          <GoalSection ranked={ranked} school={school} />
        </PanelSection>
      </>
    )}
    <PanelSection part="like">
      <LikeSchools ranked={ranked} school={school} />
    </PanelSection>
    <PanelSection part="sources">
      <Sources datasets={ranked.atlas.datasets} counties={ranked.atlas.counties} />
    </PanelSection>
  </>
));
