import { create } from 'zustand';

/** Whether the palette lies over the window. */
export const usePalette = create<{ open: boolean }>()(() => ({ open: false }));

export function openPalette(): void {
  usePalette.setState({ open: true });
}

export function closePalette(): void {
  usePalette.setState({ open: false });
}
