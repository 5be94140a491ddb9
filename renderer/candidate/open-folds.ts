import { create } from 'zustand';

/** The parts of a candidate's record, in their order. */
export const folds = [
  'way',
  'students',
  'faculty',
  'community',
  'home',
  'champion',
  'investments',
  'notes',
  'timeline',
] as const;
export type FoldName = (typeof folds)[number];

interface OpenFolds {
  /** Open ones stay open from school to school. */
  open: Record<FoldName, boolean>;
  /** Where the focus is to go next: into a part, or to what takes the school in view. */
  wanted: FoldName | 'offer' | null;
}

export const useOpenFolds = create<OpenFolds>()(() => ({
  open: {
    way: true,
    students: false,
    faculty: false,
    community: true,
    home: false,
    champion: false,
    investments: false,
    notes: false,
    timeline: false,
  },
  wanted: null,
}));

export function setFold(name: FoldName, open: boolean): void {
  useOpenFolds.setState((folds) => ({ open: { ...folds.open, [name]: open } }));
}

/** Opens a part of the record and leads to it. */
export function leadTo(name: FoldName | 'offer'): void {
  if (name !== 'offer') setFold(name, true);
  useOpenFolds.setState({ wanted: name });
}
