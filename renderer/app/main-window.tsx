import { useCallback, useEffect, useRef } from 'react';
import type { WorkspaceDescription } from '../../data/api/answers.ts';
import { HatchDefinition } from '../chart/hatch.tsx';
import { useCommands } from '../commands/use-commands.ts';
import { ImportLayer } from '../import/import-layer.tsx';
import { useImport } from '../import/import-store.ts';
import { useDecisions } from '../decisions/decision-store.ts';
import { DecisionsLayer } from '../decisions/decisions-layer.tsx';
import { SideBySideLayer } from '../compare/side-by-side-layer.tsx';
import { useSideBySide } from '../compare/side-by-side-store.ts';
import { PaletteLayer } from '../palette/palette-layer.tsx';
import { usePipelineCommands } from '../pipeline/use-pipeline-commands.ts';
import { PresentLayer, usePresentationOver } from '../present/present-layer.tsx';
import { RankAnnouncer } from '../ranking/rank-announcer.tsx';
import { RankingPane } from '../ranking/ranking-pane.tsx';
import { useVisible } from '../ranking/use-visible.ts';
import { useSheets } from '../sheets/sheet-store.ts';
import { SheetsLayer } from '../sheets/sheets-layer.tsx';
import { SchoolPanel } from '../school/school-panel.tsx';
import { openExport } from '../shortlist/export-store.ts';
import { ToldNotice } from '../shortlist/told-notice.tsx';
import { useCandidateKey } from '../shortlist/use-candidate-key.ts';
import { useSettings } from '../state/settings-store.ts';
import { isWide, useView } from '../state/view-store.ts';
import { TourLayer } from '../tour/tour-card.tsx';
import { useWorkspaceCommands } from '../workspace/use-workspace-commands.ts';
import { FaultBoundary } from './fault-boundary.tsx';
import styles from './main-window.module.css';
import { PaneSplitter } from './pane-splitter.tsx';
import { paneColumn, togglePane, unfoldPane } from './panes.ts';
import { Stage, WideStage } from './stage.tsx';
import { TitleBar } from './title-bar.tsx';
import { PaneFault } from './window-fault.tsx';

/** The map is the stage, the ranked list the script, the school panel the conversation. */
export function MainWindow({ workspace }: { workspace: WorkspaceDescription }) {
  const panel = useRef<HTMLElement>(null);
  const list = useRef<HTMLElement>(null);
  const visible = useVisible();
  const asTable = useView((view) => view.layout === 'table');
  const wide = useView((view) => isWide(view.stage)) && !asTable;
  const openSchool = useCallback(() => {
    unfoldPane('panel');
    panel.current?.focus();
  }, []);
  const leavePanel = useCallback(() => {
    // Out of a panel that empties; elsewhere the focus stays where it is.
    if (!panel.current?.contains(document.activeElement)) return;
    const card = document.querySelector<HTMLElement>('[data-card][tabindex="0"]');
    (card ?? list.current)?.focus();
  }, []);
  useEscape(leavePanel);
  useCandidateKey();
  useCommands({
    export: openExport,
    toggleList: () => togglePane('list'),
    togglePanel: () => togglePane('panel'),
  });
  useWorkspaceCommands();
  usePipelineCommands();
  const listPane = useSettings((settings) => settings.list);
  const panelPane = useSettings((settings) => settings.panel);
  const columns = `${paneColumn('list', listPane)} minmax(0, 1fr) ${paneColumn('panel', panelPane)}`;
  const importing = useImport(({ open }) => open);
  const presenting = usePresentationOver();
  const reading = useDecisions(({ open }) => open);
  const sheets = useSheets(({ preview }) => preview !== null);
  const beside = useSideBySide(({ open }) => open);
  const covered = importing || presenting || reading || sheets;
  return (
    <>
      <div
        className={styles.window}
        data-main-window
        style={{ gridTemplateColumns: columns }}
        inert={covered || beside}
      >
        <HatchDefinition />
        <TitleBar workspace={workspace.name} />
        <div
          id="pane-list"
          className={styles.list}
          data-pane="list"
          hidden={!listPane.open && !asTable}
          inert={wide}
          data-hidden={wide || undefined}
          data-over={asTable || undefined}
        >
          <RankingPane visible={visible} onOpenSchool={openSchool} listRef={list} />
        </div>
        <Stage visible={visible}>
          {!wide && !asTable && <PaneSplitter pane="list" />}
          <PaneSplitter pane="panel" />
        </Stage>
        {wide && <WideStage onOpenSchool={openSchool} />}
        <div id="pane-panel" className={styles.panel} data-pane="panel" hidden={!panelPane.open}>
          <FaultBoundary
            instead={(fault, again) => <PaneFault part="The school" fault={fault} again={again} />}
          >
            <SchoolPanel ref={panel} />
          </FaultBoundary>
        </div>
        <TourLayer />
        <RankAnnouncer />
      </div>
      {!importing && !sheets && <ToldNotice />}
      <SideBySideLayer covered={covered} />
      <ImportLayer />
      <SheetsLayer />
      <DecisionsLayer />
      <PresentLayer />
      <PaletteLayer covered={covered} />
    </>
  );
}

/** Esc steps back from the school, unless something nearer has used it. */
function useEscape(beforeClearing: () => void): void {
  useEffect(() => {
    const clear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (useImport.getState().open || useDecisions.getState().open) return;
      if (useSheets.getState().preview !== null || useSideBySide.getState().open) return;
      beforeClearing();
      useView.getState().select(-1);
    };
    window.addEventListener('keydown', clear);
    return () => window.removeEventListener('keydown', clear);
  }, [beforeClearing]);
}
