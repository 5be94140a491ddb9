import { create } from 'zustand';
import type { AreaKind } from '../../data/model/area.ts';
import { type Filters, noFilters } from '../ranking/filter-schools.ts';

/**
 * What the middle of the window shows. The school stays beside it, and so does the list, except beside
 * the pipeline and the contacts, whose columns take its room.
 */
export const stages = [
  'map',
  'shortlist',
  'pipeline',
  'profile',
  'robustness',
  'contacts',
] as const;
export type Stage = (typeof stages)[number];

export function isWide(stage: Stage): boolean {
  return stage === 'pipeline' || stage === 'contacts';
}

/** The ranked schools as a list beside the stage, or as a table over the list's place and the stage's. */
export type Layout = 'list' | 'table';

/** An area by its code: a county's FIPS code, or the CBSA code of a metropolitan area. */
export interface AreaCode {
  kind: AreaKind;
  id: string;
}

/** Where the eye is: stage, filters, selection, hover. Schools are positions in SchoolColumns, -1 none. */
interface View {
  stage: Stage;
  layout: Layout;
  filters: Filters;
  selected: number;
  hovered: number;
  /** The school that the selected one is compared with. */
  against: number;
  /** While the school to compare with is being picked, the next one chosen anywhere is that school. */
  picking: boolean;
  /** The area that all is told of, in place of the school; null for none. */
  area: AreaCode | null;
  /** Shows a stage, which a table gives way to. */
  show(stage: Stage): void;
  layOut(layout: Layout): void;
  filter(change: Partial<Filters>): void;
  select(school: number): void;
  hover(school: number): void;
  compareWith(school: number): void;
  pick(picking: boolean): void;
  openArea(area: AreaCode | null): void;
}

export const useView = create<View>()((set) => ({
  stage: 'map',
  layout: 'list',
  filters: noFilters,
  selected: -1,
  hovered: -1,
  against: -1,
  picking: false,
  show: (stage) => set({ stage, layout: 'list' }),
  layOut: (layout) => set({ layout }),
  area: null,
  filter: (change) => set(({ filters }) => ({ filters: { ...filters, ...change } })),
  select: (school) =>
    set(({ picking, selected, against }) => {
      if (picking && school >= 0 && school !== selected) return { against: school, picking: false };
      return { selected: school, picking: false, area: null, against: school < 0 ? -1 : against };
    }),
  hover: (school) => set((view) => (view.hovered === school ? view : { hovered: school })),
  compareWith: (school) => set({ against: school, picking: false }),
  pick: (picking) => set({ picking }),
  openArea: (area) => set({ area }),
}));
