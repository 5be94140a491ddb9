import { create } from 'zustand';
import { type Filters, noFilters } from '../ranking/filter-schools.ts';

/** Where the eye is: filters, selection and hover. Schools are positions in SchoolColumns, -1 none. */
interface View {
  filters: Filters;
  selected: number;
  hovered: number;
  filter(change: Partial<Filters>): void;
  select(school: number): void;
  hover(school: number): void;
}

export const useView = create<View>()((set) => ({
  filters: noFilters,
  selected: -1,
  hovered: -1,
  filter: (change) => set(({ filters }) => ({ filters: { ...filters, ...change } })),
  select: (school) => set({ selected: school }),
  hover: (school) => set((view) => (view.hovered === school ? view : { hovered: school })),
}));
