import { create } from 'zustand';
import type { AreaMode } from '../../data/model/area.ts';
import { figuresQuery } from './figures.ts';
import { queryClient } from './query-client.ts';
import { currentRanking, rankWith } from './ranking-store.ts';

/** The area mode asked for while its figures are measured; the ranking shows the old one until then. */
interface AreaModeChange {
  asked: AreaMode | null;
  /** What went wrong with the last change, as a sentence. */
  problem: string | null;
}

export const useAreaModeChange = create<AreaModeChange>()(() => ({ asked: null, problem: null }));

export async function changeAreaMode(areaMode: AreaMode): Promise<void> {
  useAreaModeChange.setState({ asked: areaMode, problem: null });
  const isAsked = () => useAreaModeChange.getState().asked === areaMode;
  try {
    const asked = { ...currentRanking().profile, areaMode };
    const figures = await queryClient.fetchQuery(figuresQuery(asked));
    if (!isAsked()) return;
    // The weights may have moved while the figures were measured.
    const { atlas, profile } = currentRanking();
    rankWith(atlas, { ...profile, areaMode }, figures);
    useAreaModeChange.setState({ asked: null });
  } catch (trouble) {
    if (!isAsked()) return;
    const problem = trouble instanceof Error ? trouble.message : String(trouble);
    useAreaModeChange.setState({ asked: null, problem });
  }
}
