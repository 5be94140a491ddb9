import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { WorkspaceDescription } from '../../data/api/contract.ts';
import { HatchDefinition } from '../chart/hatch.tsx';
import { ImportLayer } from '../import/import-layer.tsx';
import { useImport } from '../import/import-store.ts';
import { useDecisions } from '../decisions/decision-store.ts';
import { DecisionsLayer } from '../decisions/decisions-layer.tsx';
import { PresentLayer, usePresentationOver } from '../present/present-layer.tsx';
import { filterSchools, searchTexts } from '../ranking/filter-schools.ts';
import { RankingPane } from '../ranking/ranking-pane.tsx';
import { SchoolPanel } from '../school/school-panel.tsx';
import { useExportCommand } from '../shortlist/use-export-command.ts';
import { ToldNotice } from '../shortlist/told-notice.tsx';
import { useCandidateKey } from '../shortlist/use-candidate-key.ts';
import { useRanked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { FaultBoundary } from './fault-boundary.tsx';
import styles from './main-window.module.css';
import { Stage } from './stage.tsx';
import { TitleBar } from './title-bar.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { PaneFault } from './window-fault.tsx';

/** The map is the stage, the ranked list the script, the school panel the conversation. */
export function MainWindow({ workspace }: { workspace: WorkspaceDescription }) {
  const panel = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const schools = useRanked(({ atlas }) => atlas.schools);
  const filters = useView((view) => view.filters);
  const texts = useMemo(() => searchTexts(schools), [schools]);
  const visible = useMemo(() => filterSchools(schools, texts, filters), [schools, texts, filters]);
  const leavePanel = useCallback(() => {
    // Out of a panel that empties; elsewhere the focus stays where it is.
    if (panel.current?.contains(document.activeElement)) list.current?.focus();
  }, []);
  useEscape(leavePanel);
  useCandidateKey();
  useExportCommand();
  const importing = useImport(({ open }) => open);
  const presenting = usePresentationOver();
  const reading = useDecisions(({ open }) => open);
  return (
    <>
      <div className={styles.window} inert={importing || presenting || reading}>
        <HatchDefinition />
        <TitleBar workspace={workspace.name} />
        <RankingPane visible={visible} onOpenSchool={() => panel.current?.focus()} listRef={list} />
        <Stage visible={visible} />
        <FaultBoundary
          instead={(fault, again) => <PaneFault part="The school" fault={fault} again={again} />}
        >
          <SchoolPanel ref={panel} />
        </FaultBoundary>
      </div>
      {!importing && <ToldNotice />}
      <ImportLayer />
      <DecisionsLayer />
      <PresentLayer />
      <TroubleNotice />
    </>
  );
}

/** Esc steps back from the school, unless something nearer has used it. */
function useEscape(beforeClearing: () => void): void {
  useEffect(() => {
    const clear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (useImport.getState().open || useDecisions.getState().open) return;
      beforeClearing();
      useView.getState().select(-1);
    };
    window.addEventListener('keydown', clear);
    return () => window.removeEventListener('keydown', clear);
  }, [beforeClearing]);
}
