import { commands } from '../../data/api/commands.ts';
import { nameArea } from '../../data/model/area-name.ts';
import { sayArea, sayAreaInFull } from '../../data/words/area-name.ts';
import { sayKeys } from '../commands/keys.ts';
import { useCommands } from '../commands/use-commands.ts';
import { tell } from '../shortlist/candidates.ts';
import { areaOfSchool } from '../state/area.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { Hint } from '../ui/hint.tsx';
import styles from './area-link.module.css';

/** The name of a school's area leads to everything on it; A does the same wherever no text is typed. */
export function AreaLink({ ranked, school }: { ranked: Ranked; school: number }) {
  const { keys } = commands.openArea;
  const openArea = useView((view) => view.openArea);
  const { atlas, figures } = ranked;
  const code = areaOfSchool(atlas, figures, school);
  const area = nameArea(atlas, figures.areaKind[school], figures.area[school]);
  const open = () => {
    if (code === null) tell('The county of this school is not known, and so not its area either.');
    else openArea(code);
  };
  useCommands({ openArea: open });
  if (code === null || area === null) return null;
  return (
    <Hint text={`Everything on ${sayAreaInFull(area)} (${sayKeys(keys)})`} side="left">
      <button type="button" className={styles.link} aria-keyshortcuts={keys} onClick={open}>
        {sayArea(area)}
      </button>
    </Hint>
  );
}
