import { create } from 'zustand';

/** Which parts of the profile stage are open; kept while another stage shows. */
interface Folds {
  open: ReadonlySet<string>;
  turn(part: string, open: boolean): void;
}

export const useFolds = create<Folds>()((set) => ({
  open: new Set(['weights', 'values', 'values of reach', 'assumptions']),
  turn: (part, isOpen) =>
    set(({ open }) => {
      const rest = [...open].filter((other) => other !== part);
      return { open: new Set(isOpen ? [...rest, part] : rest) };
    }),
}));

/** Props of a part that folds. */
export function useFold(part: string): { open: boolean; onOpenChange: (open: boolean) => void } {
  const { open, turn } = useFolds();
  return { open: open.has(part), onOpenChange: (isOpen) => turn(part, isOpen) };
}
