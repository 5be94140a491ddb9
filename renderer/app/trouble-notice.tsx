import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Problem } from '../../data/model/problem.ts';
import { subscribe } from '../api.ts';
import { Button } from '../ui/button.tsx';
import styles from './trouble-notice.module.css';

/** Trouble that nothing on screen asked for, such as damage found in the workspace. */
export function TroubleNotice() {
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => subscribe('trouble', setProblem), []);
  if (problem === null) return null;
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.sentence}>{problem.message}</p>
      <Button kind="icon" aria-label="Close this notice" onClick={() => setProblem(null)}>
        <X size={16} aria-hidden />
      </Button>
    </div>
  );
}
