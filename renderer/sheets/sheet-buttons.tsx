import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';
import { askForSheets, openSheets, useSheets } from './sheet-store.ts';

/** Candidates, evidence and contacts out to a spreadsheet and in again. */
export function SheetButtons() {
  const busy = useSheets((sheets) => sheets.busy);
  return (
    <>
      <Hint text="Candidates, evidence and contacts as sheets, or sheets to be filled in (Ctrl Shift E)">
        <Button disabled={busy} onClick={askForSheets}>
          Spreadsheet out…
        </Button>
      </Hint>
      <Hint text="Take such sheets in; what would change is shown first (Ctrl Shift O)">
        <Button disabled={busy} onClick={() => void openSheets()}>
          Spreadsheet in…
        </Button>
      </Hint>
    </>
  );
}
