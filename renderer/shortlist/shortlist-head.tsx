import {
  Columns3,
  Copy,
  FilePlus,
  History,
  Pencil,
  Presentation,
  Share,
  Stamp,
  Trash2,
} from 'lucide-react';
import { type ReactNode, type Ref, useState } from 'react';
import { commands } from '../../data/api/commands.ts';
import { sayShortlistScope } from '../../data/report/report-scope.ts';
import { askToRecord, openDecisions } from '../decisions/decision-store.ts';
import { presentShortlist } from '../present/start-presentation.ts';
import { useRanked } from '../state/ranking-store.ts';
import {
  chooseShortlist,
  deleteShortlist,
  duplicateShortlist,
  newShortlist,
  renameShortlist,
  useShortlist,
  useShortlists,
} from '../state/shortlist-store.ts';
import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';
import { NameForm } from '../ui/name-form.tsx';
import { sayKeys } from '../commands/keys.ts';
import { SelectBox } from '../ui/select-box.tsx';
import { StageHead, StageLine, StageScope } from '../ui/stage-head.tsx';
import { tell } from './candidates.ts';
import { compareShortlist } from './compare-shortlist.ts';
import { openExport } from './export-store.ts';
import { freeName } from './free-name.ts';
import styles from './shortlist-head.module.css';

type Naming = 'new' | 'rename' | 'duplicate';

/** Which shortlist is in use, how much is on it, and what can be done with it as a whole. */
export function ShortlistHead({ ref }: { ref: Ref<HTMLElement> }) {
  const { shortlists } = useShortlists();
  const shortlist = useShortlist();
  const ranked = useRanked(({ ranking }) => ranking.ranked);
  const unitids = useRanked(({ atlas }) => atlas.schools.unitid);
  const [naming, setNaming] = useState<Naming | null>(null);
  const none = shortlist === null;
  const names = shortlists.map(({ name }) => name);
  const remove = () => {
    const step = deleteShortlist();
    if (step !== null) tell(`The shortlist “${shortlist?.name}” is deleted.`, step);
  };
  return (
    <StageHead
      ref={ref}
      pinned
      title="Shortlist"
      below={
        <>
          {naming !== null && (
            <NameForm
              key={naming}
              noun="shortlist"
              {...namings[naming]}
              first={firstNames[naming](shortlist?.name ?? '', names)}
              taken={naming === 'rename' ? names.filter((name) => name !== shortlist?.name) : names}
              onClose={() => setNaming(null)}
            />
          )}
          <StageLine>
            <StageScope>{sayShortlistScope(shortlist, unitids, ranked)}</StageScope>
            <Hint
              text={`Its first schools side by side (${sayKeys(commands.sideBySide.keys)})`}
              side="bottom"
            >
              <Button disabled={none || shortlist.cities.length === 0} onClick={compareShortlist}>
                <Columns3 size={15} aria-hidden />
                Compare
              </Button>
            </Hint>
            <Hint text={`Write it to a file (${sayKeys(commands.export.keys)})`} side="bottom">
              <Button onClick={openExport}>
                <Share size={15} aria-hidden />
                Export…
              </Button>
            </Hint>
            <Hint text="Show it full screen, page by page (F5)" side="bottom">
              <Button onClick={() => void presentShortlist()}>
                <Presentation size={15} aria-hidden />
                Present
              </Button>
            </Hint>
            <Hint
              text={`Keep what was shown for good (${sayKeys(commands.recordDecision.keys)})`}
              side="bottom"
            >
              <Button onClick={() => askToRecord()}>
                <Stamp size={15} aria-hidden />
                Record…
              </Button>
            </Hint>
            <HeadButton
              label={`Decision records (${sayKeys(commands.decisions.keys)})`}
              act={openDecisions}
            >
              <History size={16} aria-hidden />
            </HeadButton>
          </StageLine>
        </>
      }
    >
      {shortlist !== null && (
        <span className={styles.chooser}>
          <SelectBox
            label="Shortlist in use"
            options={shortlists.map(({ id, name }) => ({ value: id, label: name }))}
            value={shortlist.id}
            onChange={chooseShortlist}
          />
        </span>
      )}
      <HeadButton label="New shortlist…" act={() => setNaming('new')}>
        <FilePlus size={16} aria-hidden />
      </HeadButton>
      <HeadButton label="Rename the shortlist…" off={none} act={() => setNaming('rename')}>
        <Pencil size={16} aria-hidden />
      </HeadButton>
      <HeadButton label="Duplicate the shortlist…" off={none} act={() => setNaming('duplicate')}>
        <Copy size={16} aria-hidden />
      </HeadButton>
      <HeadButton label="Delete the shortlist" off={none} act={remove}>
        <Trash2 size={16} aria-hidden />
      </HeadButton>
    </StageHead>
  );
}

const namings: Record<Naming, { label: string; done: string; keep: (name: string) => void }> = {
  new: { label: 'Name of the new shortlist', done: 'Make', keep: newShortlist },
  rename: { label: 'New name of the shortlist', done: 'Rename', keep: renameShortlist },
  duplicate: { label: 'Name of the copy', done: 'Duplicate', keep: duplicateShortlist },
};

/** What stands in the box at first. */
const firstNames: Record<Naming, (name: string, taken: readonly string[]) => string> = {
  new: () => '',
  rename: (name) => name,
  duplicate: freeName,
};

interface HeadButtonProps {
  label: string;
  off?: boolean;
  act: () => void;
  children: ReactNode;
}

function HeadButton({ label, off = false, act, children }: HeadButtonProps) {
  return (
    <Hint text={label} side="bottom">
      <Button kind="icon" aria-label={label} disabled={off} onClick={act}>
        {children}
      </Button>
    </Hint>
  );
}
