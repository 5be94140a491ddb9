import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';
import { DecisionList } from './decision-list.tsx';
import { DecisionRecord } from './decision-record.tsx';
import { askToRecord, closeDecisions, decisionsQuery, useDecisions } from './decision-store.ts';
import styles from './decisions-view.module.css';

/** What was shown to those who decided, record by record. */
export function DecisionsView() {
  const { data: decisions, error } = useQuery(decisionsQuery);
  const chosen = useDecisions((state) => state.chosen);
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => view.current?.focus(), []);
  const shown = decisions?.find(({ id }) => id === chosen) ?? decisions?.[0];
  return (
    <div className={styles.view} ref={view} tabIndex={-1}>
      <header className={styles.bar}>
        <h1 className={styles.title}>Decision records</h1>
        <div className={styles.end}>
          <Button onClick={() => askToRecord()}>Record what was shown…</Button>
          <Hint text="Back to the window as it was (Esc)" side="bottom">
            <Button kind="icon" aria-label="Leave the decision records" onClick={closeDecisions}>
              <X size={16} aria-hidden />
            </Button>
          </Hint>
        </div>
      </header>
      {error && (
        <p className={styles.trouble} role="alert">
          {error.message}
        </p>
      )}
      {decisions?.length === 0 && <Empty />}
      {decisions && shown && (
        <div className={styles.columns}>
          <DecisionList decisions={decisions} shown={shown.id} />
          <DecisionRecord key={shown.id} decision={shown} />
        </div>
      )}
    </div>
  );
}

function Empty() {
  return (
    <div className={styles.empty}>
      <h2 className={styles.emptyTitle}>Nothing is recorded yet</h2>
      <p>
        After a meeting, record what was shown: the report with its profile and the datasets behind
        it. The record stays as it is. It can be opened and presented as it was, and held against
        the figures of a year later.
      </p>
      <Button kind="primary" onClick={() => askToRecord()}>
        Record what was shown…
      </Button>
    </div>
  );
}
