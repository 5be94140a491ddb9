import { Button } from '../ui/button.tsx';
import { CalmPage } from './calm-page.tsx';
import styles from './window-fault.module.css';

/** A bug in the window as a whole. */
export function WindowFault({ fault }: { fault: Error }) {
  return (
    <CalmPage
      title="The window met a fault"
      sentence={`Your workspace is safe: what was shown as saved is saved. Open the window again to go on. (${fault.message})`}
      action={{ label: 'Open again', act: () => window.location.reload() }}
    />
  );
}

interface PaneFaultProps {
  /** The part as people call it, for example 'The map'. */
  part: string;
  fault: Error;
  again: () => void;
}

/** A bug in one part of the window; the others go on. */
export function PaneFault({ part, fault, again }: PaneFaultProps) {
  return (
    <div className={styles.pane} role="alert">
      <p>
        {part} met a fault and is not shown; the rest of the window works on. ({fault.message})
      </p>
      <Button onClick={again}>Show it again</Button>
    </div>
  );
}
