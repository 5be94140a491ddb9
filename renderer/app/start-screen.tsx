import { useEffect, useState } from 'react';
import type { Progress } from '../../data/api/events.ts';
import { countOf } from '../../data/words/plural.ts';
import { subscribe } from '../api.ts';
import { useImport } from '../import/import-store.ts';
import { CalmPage } from './calm-page.tsx';

/** Shorter waits show nothing: a page that flashes by is worse than none. */
const patienceMs = 300;

interface Props {
  /** What stopped the start; null while it is under way. */
  problem: Error | null;
  tryAgain: () => void;
}

export function StartScreen({ problem, tryAgain }: Props) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [patient, setPatient] = useState(false);
  const dropped = useImport(({ files }) => files.length);
  const waiting =
    dropped === 0 ? '' : ` ${countOf(dropped, 'file waits', 'files wait')} for the import.`;
  useEffect(() => subscribe('progress', setProgress), []);
  useEffect(() => {
    const timer = window.setTimeout(() => setPatient(true), patienceMs);
    return () => window.clearTimeout(timer);
  }, []);

  if (problem !== null) {
    return (
      <CalmPage
        title="The workspace could not be opened"
        sentence={problem.message + waiting}
        action={{ label: 'Try again', act: tryAgain }}
      />
    );
  }
  if (!patient) return null;
  return (
    <CalmPage
      title="Opening the atlas"
      sentence={`${progress?.sentence ?? 'Reading the workspace'}${waiting && '.'}${waiting}`}
      progress={progress ?? { done: 0, total: 0 }}
    />
  );
}
