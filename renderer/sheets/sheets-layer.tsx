import { lazy } from 'react';
import { WindowLayer } from '../app/window-layer.tsx';
import { useCommands } from '../commands/use-commands.ts';
import { closeDecisions } from '../decisions/decision-store.ts';
import { leaveImport, useImport } from '../import/import-store.ts';
import { usePresenting } from '../present/present-store.ts';
import { askForSheets, leaveSheets, openSheets, useSheets } from './sheet-store.ts';
import { SheetsOutDialog } from './sheets-out-dialog.tsx';

const SheetsView = lazy(async () => ({
  default: (await import('./sheets-view.tsx')).SheetsView,
}));

/** What a spreadsheet would change, over the whole window, and the question what goes out. */
export function SheetsLayer() {
  const open = useSheets(({ preview }) => preview !== null);
  const asking = useSheets((sheets) => sheets.asking);
  useCommands({
    sheetsOut: () => {
      if (makeRoom()) askForSheets();
    },
    sheetsIn: () => {
      if (makeRoom()) void openSheets();
    },
  });
  return (
    <>
      <WindowLayer
        open={open}
        covered={asking}
        label="Spreadsheet in"
        name="the spreadsheet"
        onLeave={leaveSheets}
      >
        <SheetsView />
      </WindowLayer>
      {asking && <SheetsOutDialog />}
    </>
  );
}

/** Leaves what lies over the window; false where it is not to be left. */
function makeRoom(): boolean {
  if (usePresenting.getState().presentation !== null) return false;
  closeDecisions();
  leaveImport();
  // One that writes is not left.
  return !useImport.getState().open;
}
