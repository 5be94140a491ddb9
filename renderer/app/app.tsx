import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { DropTarget } from '../import/drop-target.tsx';
import { followImports } from '../import/import-store.ts';
import { openWorkspace } from '../state/open-workspace.ts';
import { ComingWorkspace } from '../workspace/coming-workspace.tsx';
import { MainWindow } from './main-window.tsx';
import { StartScreen } from './start-screen.tsx';
import { TroubleNotice } from './trouble-notice.tsx';

/** Opening, trouble while opening, or the window itself. */
export function App() {
  // From the first moment on, so that files dropped while the workspace opens are not lost.
  useEffect(followImports, []);
  const start = useQuery({
    queryKey: ['start'],
    queryFn: openWorkspace,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const problem = start.isFetching ? null : start.error;
  return (
    <>
      {start.isSuccess ? (
        <MainWindow workspace={start.data} />
      ) : (
        <StartScreen problem={problem} tryAgain={() => void start.refetch()} />
      )}
      <ComingWorkspace />
      <TroubleNotice />
      <DropTarget />
    </>
  );
}
