import { FileDown, FileUp } from 'lucide-react';
import { commands } from '../../data/api/commands.ts';
import { sayKeys } from '../commands/keys.ts';
import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';
import { askForSheets, openSheets, useSheets } from './sheet-store.ts';

/** Candidates, evidence and contacts out to a spreadsheet and in again. */
export function SheetButtons() {
  const busy = useSheets((sheets) => sheets.busy);
  return (
    <>
      <Hint
        text={`Candidates, evidence and contacts as sheets, or sheets to be filled in (${sayKeys(commands.sheetsOut.keys)})`}
        side="bottom"
      >
        <Button disabled={busy} onClick={askForSheets}>
          <FileUp size={15} aria-hidden />
          Spreadsheet out…
        </Button>
      </Hint>
      <Hint
        text={`Take such sheets in; what would change is shown first (${sayKeys(commands.sheetsIn.keys)})`}
        side="bottom"
      >
        <Button disabled={busy} onClick={() => void openSheets()}>
          <FileDown size={15} aria-hidden />
          Spreadsheet in…
        </Button>
      </Hint>
    </>
  );
}
