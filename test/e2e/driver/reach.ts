import type { Page } from 'playwright-core';

/**
 * Whatever can be pressed or filled in but cannot be brought before the eye and under the pointer,
 * however the page and the panes in it are scrolled, by its HTML; none where all is well.
 */
export function findUnreachable(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // What lies over the window covers it rightly: then only that is looked at.
    const modal = document.querySelector(
      'dialog[open]:modal, [data-base-ui-portal] [role=dialog][data-open]',
    );
    const controls = [
      ...(modal ?? document).querySelectorAll<HTMLElement>(
        'button, a[href], input, select, textarea, [role=slider], [role=separator], [role=option]',
      ),
    ].filter((control) => {
      if (control.closest('[inert], [aria-hidden=true], .visually-hidden') !== null) return false;
      // What stands in for a drawn control in a form is a pixel large.
      if (control.offsetWidth <= 1) return false;
      if (control.matches(':disabled') || control.tabIndex < 0) return false;
      return control.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    });
    const isReachedAt = (control: HTMLElement, place: ScrollLogicalPosition) => {
      control.scrollIntoView({ block: place, inline: place });
      const { left, top, width, height } = control.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      // What is drawn of a radio button or a slider stands beside it, in what is around it.
      const around = (control as HTMLInputElement).labels?.[0] ?? control.parentElement;
      return hit !== null && (control.contains(hit) || around?.contains(hit));
    };
    // As little as the keyboard scrolls, or as far as a hand does past what stays at an edge.
    const isReached = (control: HTMLElement) =>
      isReachedAt(control, 'nearest') || isReachedAt(control, 'center');
    const found: HTMLElement[] = [];
    for (const control of controls) {
      // A popup follows what it belongs to a moment after that was scrolled.
      for (let frames = 0; !isReached(control) && frames < 60; frames++) {
        await new Promise(requestAnimationFrame);
      }
      if (!isReached(control)) found.push(control);
    }
    return found.map((control) => control.outerHTML.slice(0, 160));
  });
}
