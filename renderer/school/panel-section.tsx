import type { ReactNode } from 'react';
import { create } from 'zustand';
import { Disclosure } from '../ui/disclosure.tsx';

/** The foldable parts of the school panel, in its order; open ones stay open from school to school. */
const titles = {
  candidate: 'Candidate',
  sum: 'How the fit adds up',
  missing: 'What is missing',
  goal: 'What would have to change',
  like: 'Schools like this one',
  sources: 'Sources',
} as const;
type Part = keyof typeof titles;

const useOpenParts = create<Record<Part, boolean>>()(() => ({
  candidate: true,
  sum: true,
  missing: true,
  goal: true,
  like: true,
  sources: false,
}));

export function openPanelPart(part: Part): void {
  useOpenParts.setState({ [part]: true });
}

export function PanelSection({ part, children }: { part: Part; children: ReactNode }) {
  const open = useOpenParts((parts) => parts[part]);
  return (
    <Disclosure
      title={titles[part]}
      open={open}
      onToggle={(now) => useOpenParts.setState({ [part]: now })}
    >
      {children}
    </Disclosure>
  );
}
