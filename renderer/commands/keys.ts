/** Keys as Electron writes them ('CmdOrCtrl+Shift+H', 'G'): said, for screen readers, and pressed. */

const onMac = /Mac/.test(navigator.userAgent);

const onMacKeys: Record<string, string> = { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥' };

/** For people: 'Ctrl Shift I', on a Mac '⇧ ⌘ I'. */
export function sayKeys(keys: string): string {
  const parts = keys.split('+');
  if (!onMac) return parts.map((part) => (part === 'CmdOrCtrl' ? 'Ctrl' : part)).join(' ');
  return parts.map((part) => onMacKeys[part] ?? part).join(' ');
}

/** For `aria-keyshortcuts`: 'Control+Shift+I Meta+Shift+I'. */
export function ariaKeys(keys: string): string {
  if (!keys.includes('CmdOrCtrl')) return keys;
  return ['Control', 'Meta'].map((key) => keys.replace('CmdOrCtrl', key)).join(' ');
}

/** What of a key press tells which keys it is, as a `KeyboardEvent` has it. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether these keys are pressed and no others. */
export function isPressed(keys: string, press: KeyPress): boolean {
  const parts = keys.split('+');
  return (
    press.key.toLowerCase() === parts[parts.length - 1].toLowerCase() &&
    (press.ctrlKey || press.metaKey) === parts.includes('CmdOrCtrl') &&
    press.altKey === parts.includes('Alt') &&
    press.shiftKey === parts.includes('Shift')
  );
}
