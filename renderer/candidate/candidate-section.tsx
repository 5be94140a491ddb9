import type { Ranked } from '../state/ranking-store.ts';
import { useCandidate } from '../state/candidate-store.ts';
import { PanelSection } from '../school/panel-section.tsx';
import { CandidateRecord } from './candidate-record.tsx';
import { TakeInView } from './take-in-view.tsx';

/** What only people know of a school: nothing but a way in until it is in view as a candidate. */
export function CandidateSection({ ranked, school }: { ranked: Ranked; school: number }) {
  const { unitid, name } = ranked.atlas.schools;
  const candidate = useCandidate(unitid[school]);
  if (candidate === null) return <TakeInView unitid={unitid[school]} name={name[school]} />;
  return (
    <PanelSection part="candidate">
      <CandidateRecord
        subject={{ candidate, name: name[school] }}
        ranked={ranked}
        school={school}
      />
    </PanelSection>
  );
}
