import { create } from 'zustand';
import { type Filters, noFilters } from '../ranking/filter-schools.ts';

/** What the middle of the window shows. The list stays beside it, and so does the school. */
export const stages = ['map', 'shortlist', 'profile', 'robustness'] as const;
export type Stage = (typeof stages)[number];

/** Where the eye is: stage, filters, selection, hover. Schools are positions in SchoolColumns, -1 none. */
interface View {
  stage: Stage;
  filters: Filters;
  selected: number;
  hovered: number;
  /** The school that the selected one is compared with. */
  against: number;
  /** While the school to compare with is being picked, the next one chosen anywhere is that school. */
  picking: boolean;
  show(stage: Stage): void;
  filter(change: Partial<Filters>): void;
  select(school: number): void;
  hover(school: number): void;
  compareWith(school: number): void;
  pick(picking: boolean): void;
}

export const useView = create<View>()((set) => ({
  stage: 'map',
  filters: noFilters,
  selected: -1,
  hovered: -1,
  against: -1,
  picking: false,
  show: (stage) => set({ stage }),
  filter: (change) => set(({ filters }) => ({ filters: { ...filters, ...change } })),
  select: (school) =>
    set(({ picking, selected, against }) => {
      if (picking && school >= 0 && school !== selected) return { against: school, picking: false };
      return { selected: school, picking: false, against: school < 0 ? -1 : against };
    }),
  hover: (school) => set((view) => (view.hovered === school ? view : { hovered: school })),
  compareWith: (school) => set({ against: school, picking: false }),
  pick: (picking) => set({ picking }),
}));
