import { useEffect, useState } from 'react';
import type { ComingWorkspace as Coming } from '../../data/api/program.ts';
import type { Progress } from '../../data/api/events.ts';
import { subscribe } from '../api.ts';
import styles from './coming-workspace.module.css';
import { enterWorkspace } from './enter-workspace.ts';

/**
 * Says which workspace is being opened while the present one can still be worked in, and goes over
 * to it when it is ready and all here is saved.
 */
export function ComingWorkspace() {
  const [coming, setComing] = useState<Coming | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    const stops = [
      subscribe('comingWorkspace', (workspace) => {
        setComing(workspace);
        setProgress(null);
        if (workspace?.ready) void enterWorkspace(workspace.name);
      }),
      subscribe('progress', (told) => {
        if (told.task === 'make workspace') setProgress(told);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return (
    <div className={styles.place} role="status">
      {coming !== null && (
        <p className={styles.notice}>
          Opening “{coming.name}”{progress === null ? '' : `: ${progress.sentence.toLowerCase()}`}
        </p>
      )}
    </div>
  );
}
