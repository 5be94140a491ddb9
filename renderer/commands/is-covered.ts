/**
 * Whether something lies over the whole main window: the import, a presentation or what prepares it,
 * the comparison of several. What lies beneath is drawn, but can neither be reached nor meant.
 */
export function isCovered(): boolean {
  return document.querySelector('[data-main-window][inert]') !== null;
}
