import { useQuery } from '@tanstack/react-query';
import { openWorkspace } from '../state/open-workspace.ts';
import { MainWindow } from './main-window.tsx';
import { StartScreen } from './start-screen.tsx';

/** Opening, trouble while opening, or the window itself. */
export function App() {
  const start = useQuery({
    queryKey: ['start'],
    queryFn: openWorkspace,
    gcTime: Number.POSITIVE_INFINITY,
  });
  if (start.isSuccess) return <MainWindow workspace={start.data} />;
  const problem = start.isFetching ? null : start.error;
  return <StartScreen problem={problem} tryAgain={() => void start.refetch()} />;
}
