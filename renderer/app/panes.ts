import { flushSync } from 'react-dom';
import { changeSettings, useSettings } from '../state/settings-store.ts';

/** The panes beside the stage. */
export type Pane = 'list' | 'panel';

/** Least and greatest width of each in CSS pixels; the stage keeps what is left, at least this much. */
export const paneLimits: Record<Pane, { least: number; most: number }> = {
  list: { least: 280, most: 640 },
  panel: { least: 300, most: 720 },
};
const leastStage = 320;

/** What the columns of the window are: a folded pane has no width, one never resized its usual one. */
export function paneColumn(pane: Pane, { width, open }: { width: number | null; open: boolean }) {
  if (!open) return '0px';
  if (width === null) return `var(--${pane}-width)`;
  return `min(${width}px, calc((100% - ${leastStage}px) / 2))`;
}

/** The nearest width that the pane may have. */
export function paneWidth(pane: Pane, width: number): number {
  const { least, most } = paneLimits[pane];
  return Math.round(Math.min(most, Math.max(least, width)));
}

/** @param held while a hand drags: it is kept when the hand lets go */
export function resizePane(pane: Pane, width: number | null, { held = false } = {}): void {
  const change = { [pane]: { ...useSettings.getState()[pane], width } };
  if (held) useSettings.setState(change);
  else changeSettings(change);
}

/** Folds the pane, or unfolds it; what had the focus in it hands it to the button that brings it back. */
export function togglePane(pane: Pane): void {
  const { width, open } = useSettings.getState()[pane];
  const hadFocus = paneElement(pane)?.contains(document.activeElement) ?? false;
  changeSettings({ [pane]: { width, open: !open } });
  if (open && hadFocus) document.querySelector<HTMLElement>(`[data-fold="${pane}"]`)?.focus();
}

/** Brings a folded pane back at once, so that something in it can take the focus. */
export function unfoldPane(pane: Pane): void {
  const { width, open } = useSettings.getState()[pane];
  if (!open) flushSync(() => changeSettings({ [pane]: { width, open: true } }));
}

export function paneElement(pane: Pane): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-pane="${pane}"]`);
}
