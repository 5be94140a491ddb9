import type { Page } from 'playwright-core';

/** The focus of the keyboard, as a person without a mouse follows it. */

/** What has the focus, and whether it can be seen that it has: a ring or an edge in the accent. */
export function readFocus(window: Page): Promise<{ name: string; shown: boolean }> {
  return window.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return { name: '', shown: false };
    const probe = document.createElement('i');
    probe.style.setProperty('color', 'var(--accent)');
    document.body.append(probe);
    const accent = getComputedStyle(probe).color;
    probe.remove();
    const isRinged = (style: CSSStyleDeclaration, withGround: boolean) =>
      (style.outlineStyle !== 'none' &&
        Number.parseFloat(style.outlineWidth) >= 1 &&
        style.outlineColor === accent) ||
      style.boxShadow.includes(accent) ||
      (withGround &&
        style.content !== 'none' &&
        [style.backgroundColor, style.borderTopColor, style.outlineColor].includes(accent));
    // The row that a list stands on, the pill around a radio button, the thumb around a slider.
    const active = document.getElementById(focused.getAttribute('aria-activedescendant') ?? '');
    const bearers = [
      focused,
      active,
      focused.parentElement,
      focused.parentElement?.parentElement,
      focused.nextElementSibling,
    ];
    const shown = bearers.some(
      (one) =>
        one instanceof Element &&
        (isRinged(getComputedStyle(one), false) ||
          ['::before', '::after'].some((part) => isRinged(getComputedStyle(one, part), true))),
    );
    const labels = (focused as HTMLInputElement).labels;
    const name =
      focused.getAttribute('aria-label') ??
      (labels?.length ? (labels[0].textContent ?? '') : (focused.textContent ?? ''));
    return { name: name.trim(), shown };
  });
}

/**
 * Walks with the Tab key, or back with Shift, until something of that name has the focus.
 * @throws when it is not reached, or when the focus cannot be seen anywhere on the way
 */
export async function walkTo(
  window: Page,
  name: string | RegExp,
  { back = false } = {},
): Promise<void> {
  const passed: string[] = [];
  for (let steps = 0; steps < 150; steps++) {
    await window.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    let focus = await readFocus(window);
    // A ring that comes softly is not there at once.
    for (let looks = 0; !focus.shown && looks < 10; looks++) {
      await window.waitForTimeout(50);
      focus = await readFocus(window);
    }
    passed.push(focus.name.slice(0, 40));
    if (!focus.shown && focus.name !== '') {
      throw new Error(`The focus cannot be seen on "${focus.name}"`);
    }
    if (typeof name === 'string' ? focus.name === name : name.test(focus.name)) return;
  }
  throw new Error(`The Tab key does not lead to "${name}", but through: ${passed.join(' | ')}`);
}
