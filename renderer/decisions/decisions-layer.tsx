import { lazy, useEffect } from 'react';
import { subscribe } from '../api.ts';
import { WindowLayer } from '../app/window-layer.tsx';
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
  useCommands();
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

function useCommands(): void {
  useEffect(
    () =>
      subscribe('command', (command) => {
        if (usePresenting.getState().presentation !== null) return;
        if (command === 'recordDecision') askToRecord();
        if (command === 'decisions') openDecisions();
      }),
    [],
  );
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
