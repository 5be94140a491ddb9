import { TakeInView } from '../candidate/take-in-view.tsx';
import { useRanked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { EmptyStage } from '../ui/empty-stage.tsx';

/** What belongs here, and the one action that begins it. */
export function EmptyPipeline() {
  const selected = useView((view) => view.selected);
  const show = useView((view) => view.show);
  const schools = useRanked(({ atlas }) => atlas.schools);
  return (
    <EmptyStage
      title="No candidate in view yet"
      sentence="Here stand the schools that are talked with, by how far the talks are: from identified to partner, with the gate of community support before an agreement. A school comes in view from its panel, by one of the three pathways."
    >
      {selected >= 0 ? (
        <TakeInView foremost unitid={schools.unitid[selected]} name={schools.name[selected]} />
      ) : (
        <Button kind="primary" onClick={() => show('map')}>
          Choose a school on the map
        </Button>
      )}
    </EmptyStage>
  );
}
