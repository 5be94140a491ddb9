/** What a key asks of a presentation. */
export type PresentationCommand =
  | { do: 'next' | 'previous' | 'first' | 'last' | 'blank' | 'reset' | 'end' | 'presenter view' }
  | { do: 'go to'; number: number }
  | { do: 'type'; digits: string };

interface PressedKey {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

const commands: Record<string, PresentationCommand> = {
  ArrowRight: { do: 'next' },
  ArrowDown: { do: 'next' },
  PageDown: { do: 'next' },
  n: { do: 'next' },
  ' ': { do: 'next' },
  Enter: { do: 'next' },
  ArrowLeft: { do: 'previous' },
  ArrowUp: { do: 'previous' },
  PageUp: { do: 'previous' },
  Backspace: { do: 'previous' },
  Home: { do: 'first' },
  End: { do: 'last' },
  b: { do: 'blank' },
  // What the button of a clicker sends.
  '.': { do: 'blank' },
  r: { do: 'reset' },
  p: { do: 'presenter view' },
  Escape: { do: 'end' },
};

/** The keys that a slider keeps to itself while it has the focus; a clicker's are not among them. */
const ofSliders = new Set(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End']);
/** The keys that press a button which has the focus. */
const ofButtons = new Set([' ', 'Enter']);

/**
 * What a key means, or null where it means nothing here.
 * @param typed digits of a page's number typed so far
 * @param focus what has the focus, where it has keys of its own
 */
export function commandOfKey(
  { key, shiftKey, ctrlKey, metaKey, altKey }: PressedKey,
  typed: string,
  focus: 'slider' | 'button' | null,
): PresentationCommand | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (focus === 'slider' && ofSliders.has(key)) return null;
  const calls = key === 'Enter' && Number(typed) > 0;
  if (focus === 'button' && ofButtons.has(key) && !calls) return null;
  if (/^\d$/.test(key)) return { do: 'type', digits: `${typed}${key}`.slice(-3) };
  if (calls) return { do: 'go to', number: Number(typed) };
  if (key === ' ' && shiftKey) return { do: 'previous' };
  return commands[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
