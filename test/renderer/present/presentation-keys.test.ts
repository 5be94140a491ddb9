import { describe, expect, it } from 'vitest';
import { commandOfKey } from '../../../renderer/present/presentation-keys.ts';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

interface Around extends Partial<typeof plain> {
  typed?: string;
  focus?: 'slider' | 'button' | null;
}

const command = (key: string, { typed = '', focus = null, ...held }: Around = {}) =>
  commandOfKey({ ...plain, ...held, key }, typed, focus);

describe('the keys of a presentation', () => {
  it.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n', 'N'])('%j goes on', (key) => {
    expect(command(key)).toEqual({ do: 'next' });
  });

  it.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])('%j goes back', (key) => {
    expect(command(key)).toEqual({ do: 'previous' });
  });

  it('Home and End, B, R and Esc do what they are for', () => {
    expect(
      ['Home', 'End', 'b', 'B', '.', 'R', 'p', 'Escape'].map((key) => command(key)?.do),
    ).toEqual(['first', 'last', 'blank', 'blank', 'blank', 'reset', 'presenter view', 'end']);
    expect(command(' ', { shiftKey: true })).toEqual({ do: 'previous' });
  });

  it('digits and Enter go to the page of that number', () => {
    expect(command('1')).toEqual({ do: 'type', digits: '1' });
    expect(command('2', { typed: '1' })).toEqual({ do: 'type', digits: '12' });
    expect(command('Enter', { typed: '12' })).toEqual({ do: 'go to', number: 12 });
    expect(command('Enter', { typed: '0' })).toEqual({ do: 'next' });
    expect(command('Enter', { typed: '9', focus: 'button' })).toEqual({ do: 'go to', number: 9 });
  });

  it('a slider keeps its own keys, but not those of a clicker', () => {
    expect(command('ArrowRight', { focus: 'slider' })).toBeNull();
    expect(command('Home', { focus: 'slider' })).toBeNull();
    expect(command('PageDown', { focus: 'slider' })).toEqual({ do: 'next' });
    expect(command('r', { focus: 'slider' })).toEqual({ do: 'reset' });
    expect(command('Enter', { focus: 'button' })).toBeNull();
  });

  it('shortcuts of the system and keys of no meaning are left alone', () => {
    expect(command('r', { ctrlKey: true })).toBeNull();
    expect(command('ArrowRight', { altKey: true })).toBeNull();
    expect(command('Tab')).toBeNull();
    expect(command('x')).toBeNull();
  });
});
