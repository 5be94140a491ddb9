import { lazy, useEffect } from 'react';
import { WindowLayer } from '../app/window-layer.tsx';
import { useCommands } from '../commands/use-commands.ts';
import { closeOffer, usePresenting } from '../present/present-store.ts';
import { askToRecord, closeDecisions, openDecisions, useDecisions } from './decision-store.ts';
import { RecordDialog } from './record-dialog.tsx';

const DecisionsView = lazy(async () => ({
  default: (await import('./decisions-view.tsx')).DecisionsView,
}));

export function DecisionsLayer() {
  const open = useDecisions((state) => state.open);
  const presenting = usePresenting(
    ({ presentation, preparing }) => presentation !== null || preparing,
  );
  useRecordCommands();
  useOffer();
  return (
    <>
      <WindowLayer
        open={open}
        covered={presenting}
        label="Decision records"
        name="the decision records"
        onLeave={closeDecisions}
      >
        <DecisionsView />
      </WindowLayer>
      <RecordDialog />
    </>
  );
}

function useRecordCommands(): void {
  const unlessPresenting = (act: () => void) => () => {
    if (usePresenting.getState().presentation === null) act();
  };
  useCommands({
    recordDecision: unlessPresenting(askToRecord),
    decisions: unlessPresenting(openDecisions),
  });
}

/** A presentation of a shortlist that has ended can be recorded as it was shown. */
function useOffer(): void {
  const ended = usePresenting((state) => state.ended);
  useEffect(() => {
    if (ended === null) return;
    closeOffer();
    if ('shortlist' in ended) askToRecord(true);
  }, [ended]);
}
