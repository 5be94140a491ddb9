import { describe, expect, it } from 'vitest';
import { ariaKeys, isPressed, type KeyPress, sayKeys } from '../../../renderer/commands/keys.ts';

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe('Keys as Electron writes them', () => {
  it('are pressed with Ctrl or Command, and with no other keys beside them', () => {
    expect(isPressed('CmdOrCtrl+K', press('k', { ctrlKey: true }))).toBe(true);
    expect(isPressed('CmdOrCtrl+K', press('k', { metaKey: true }))).toBe(true);
    expect(isPressed('CmdOrCtrl+K', press('k'))).toBe(false);
    expect(isPressed('CmdOrCtrl+K', press('K', { ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(isPressed('CmdOrCtrl+K', press('k', { ctrlKey: true, altKey: true }))).toBe(false);
  });

  it('mean a letter alone, whatever case the keyboard is locked in', () => {
    expect(isPressed('K', press('k'))).toBe(true);
    expect(isPressed('K', press('K'))).toBe(true);
    expect(isPressed('K', press('k', { ctrlKey: true }))).toBe(false);
    expect(isPressed('Shift+C', press('C', { shiftKey: true }))).toBe(true);
    expect(isPressed('Shift+C', press('c'))).toBe(false);
  });

  it('are said with blanks, and written for screen readers with both ways to hold them', () => {
    expect(sayKeys('CmdOrCtrl+Shift+B')).toBe('Ctrl Shift B');
    expect(ariaKeys('CmdOrCtrl+Shift+B')).toBe('Control+Shift+B Meta+Shift+B');
    expect(ariaKeys('K')).toBe('K');
  });
});
