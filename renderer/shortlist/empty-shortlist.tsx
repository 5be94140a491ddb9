import { useEffect, useRef } from 'react';
import { useRanked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { Button, ButtonName } from '../ui/button.tsx';
import { EmptyStage } from '../ui/empty-stage.tsx';
import { toggleCandidate } from './candidates.ts';

/** What belongs here, and the one action that begins it. */
export function EmptyShortlist() {
  const { atlas, ranking } = useRanked((all) => all);
  const selected = useView((view) => view.selected);
  const first = ranking.ranked > 0 ? ranking.order[0] : -1;
  const school = selected >= 0 ? selected : first;
  const action = useRef<HTMLButtonElement>(null);
  // The last city went with what had the focus: the keys go on from here.
  useEffect(() => {
    if (document.activeElement === document.body) action.current?.focus();
  }, []);
  return (
    <EmptyStage
      inset
      title="No city on the shortlist yet"
      sentence="Here stand the cities that are put before the board. Add a school with the bookmark in its panel or its row, or with the key S: schools of one metro make one city, the first of them leads it."
    >
      {school >= 0 && (
        <Button ref={action} kind="primary" onClick={() => toggleCandidate(school)}>
          <ButtonName>Add {atlas.schools.name[school]}</ButtonName>
        </Button>
      )}
    </EmptyStage>
  );
}
