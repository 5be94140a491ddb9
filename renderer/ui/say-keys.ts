const onMac = /Mac/.test(navigator.userAgent);

const onMacKeys: Record<string, string> = { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥' };

/** Keys as Electron writes them, for people: 'Ctrl Shift I', on a Mac '⇧ ⌘ I'. */
export function sayKeys(keys: string): string {
  const parts = keys.split('+');
  if (!onMac) return parts.map((part) => (part === 'CmdOrCtrl' ? 'Ctrl' : part)).join(' ');
  return parts.map((part) => onMacKeys[part] ?? part).join(' ');
}
