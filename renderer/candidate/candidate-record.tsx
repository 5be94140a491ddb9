import { useEffect, useRef } from 'react';
import { isGateOpen } from '../../data/candidate/community-support.ts';
import { candidateFigures } from '../../data/candidate/candidate-figures.ts';
import {
  facultyNeeds,
  missingFacultySupport,
  sayFacultySupport,
  sayStudentInterest,
  studentInterest,
} from '../../data/candidate/school-support.ts';
import { investments } from '../../data/model/candidate.ts';
import { sayGate } from '../../data/words/candidate-words.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { takeOutOfView } from '../state/candidate-store.ts';
import { tell } from '../shortlist/candidates.ts';
import { Button } from '../ui/button.tsx';
import styles from './candidate-record.module.css';
import { CandidateTimeline } from './candidate-timeline.tsx';
import { ChampionFields } from './champion-fields.tsx';
import { edit, type Subject } from './edit-candidate.ts';
import { EvidenceList } from './evidence-list.tsx';
import { HomeFields } from './home-fields.tsx';
import { InvestmentFields } from './investment-fields.tsx';
import { leadTo, useOpenFolds } from './open-folds.ts';
import { RecordFold } from './record-fold.tsx';
import { TextBox } from '../ui/text-box.tsx';
import { WayFields } from './way-fields.tsx';

interface Props {
  subject: Subject;
  ranked: Ranked;
  school: number;
}

/** Everything that conversations, letters and visits say of a school, in parts that fold. */
export function CandidateRecord({ subject, ranked, school }: Props) {
  const record = useRef<HTMLDivElement>(null);
  const wanted = useOpenFolds((folds) => folds.wanted);
  useEffect(() => {
    if (wanted === null || wanted === 'offer') return;
    useOpenFolds.setState({ wanted: null });
    const fold = record.current?.querySelector<HTMLElement>(`[data-fold=${wanted}] button`);
    fold?.scrollIntoView({ block: 'nearest' });
    fold?.focus();
  }, [wanted]);
  const { candidate, name } = subject;
  const { evidence } = candidate;
  return (
    <div ref={record} className={styles.record}>
      <RecordFold name="way" title="Pathway" summary={stageOf(subject)}>
        <WayFields subject={subject} />
      </RecordFold>
      <RecordFold name="students" title="Students" summary={shortInterest(subject)}>
        <p className={styles.verdict}>{sayStudentInterest(evidence)}</p>
        <EvidenceList subject={subject} of="students" />
      </RecordFold>
      <RecordFold name="faculty" title="Faculty, administration" summary={shortFaculty(subject)}>
        <p className={styles.verdict}>{sayFacultySupport(evidence)}</p>
        <EvidenceList subject={subject} of="faculty" />
      </RecordFold>
      <RecordFold
        name="community"
        title="Community"
        summary={isGateOpen(evidence) ? 'gate open' : 'gate shut'}
      >
        <p className={styles.verdict}>{sayGate(candidate)}</p>
        <EvidenceList subject={subject} of="community" />
      </RecordFold>
      <RecordFold name="home" title="Home" summary={shortHome(subject)}>
        <HomeFields subject={subject} />
        <EvidenceList subject={subject} of="home" />
      </RecordFold>
      <RecordFold
        name="champion"
        title="Champion"
        summary={candidate.champion?.authority ?? 'not known'}
      >
        <ChampionFields subject={subject} />
        <EvidenceList subject={subject} of="champion" />
      </RecordFold>
      <RecordFold name="investments" title="Investments" summary={shortInvestments(subject)}>
        <InvestmentFields subject={subject} ranked={ranked} school={school} />
      </RecordFold>
      <RecordFold name="notes" title="Notes" summary={candidate.notes}>
        <TextBox
          lines
          label={`Notes on ${name}`}
          most={20_000}
          value={candidate.notes}
          onChange={(notes) => edit(subject, 'notes', (now) => ({ ...now, notes }))}
        />
      </RecordFold>
      <RecordFold name="timeline" title="Timeline">
        <CandidateTimeline unitid={candidate.unitid} />
      </RecordFold>
      <Button
        className={styles.leave}
        onClick={() => {
          leadTo('offer');
          tell(`${name} is no longer in view.`, takeOutOfView(candidate.unitid, name));
        }}
      >
        Take out of view
      </Button>
    </div>
  );
}

function stageOf({ candidate }: Subject): string {
  return candidate.setAside ? `set aside at ${candidate.stage}` : candidate.stage;
}

function shortInterest({ candidate: { evidence } }: Subject): string {
  const interest = studentInterest(evidence);
  if (Number.isNaN(interest)) return 'not known';
  return interest >= 1 ? 'interest shown' : 'not shown yet';
}

function shortFaculty({ candidate: { evidence } }: Subject): string {
  return `${facultyNeeds.length - missingFacultySupport(evidence).length} of ${facultyNeeds.length}`;
}

function shortHome({ candidate }: Subject): string {
  const { home } = candidateFigures(candidate);
  return Number.isNaN(home) ? 'not known' : `${home} of 5 features`;
}

function shortInvestments({ candidate }: Subject): string {
  const count = (state: string) =>
    investments.filter((one) => candidate.investments[one].state === state).length;
  const parts = [
    count('agreed') > 0 ? `${count('agreed')} agreed` : '',
    count('promised') > 0 ? `${count('promised')} promised` : '',
  ].filter(Boolean);
  return parts.length === 0 ? 'all open' : parts.join(', ');
}
