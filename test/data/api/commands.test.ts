import { describe, expect, it } from 'vitest';
import { commandNames, commands } from '../../../data/api/commands.ts';
import type { Command } from '../../../data/api/commands/command.ts';

/** Keys of the menus' own items, which Electron binds. */
const ofTheSystem = ['X', 'C', 'V', 'A', 'Q', 'W', '0', '-', 'Plus'].map(
  (key) => `CmdOrCtrl+${key}`,
);

const bound = commandNames.flatMap((name) => {
  const { keys }: Command = commands[name];
  return keys === undefined ? [] : [{ name, keys }];
});

describe('The keys of commands', () => {
  // Menus and window hear the same keyboard, so that all commands are one scope.
  it('lead to one command each', () => {
    const names = Map.groupBy(bound, ({ keys }) => keys);
    const twice = [...names].filter(([, same]) => same.length > 1);
    expect(twice.map(([keys, same]) => [keys, ...same.map(({ name }) => name)])).toEqual([]);
  });

  it('leave those of copying, closing and zooming alone', () => {
    expect(bound.filter(({ keys }) => ofTheSystem.includes(keys))).toEqual([]);
  });

  it('are written in one order, so that the same keys are the same text', () => {
    for (const { keys } of bound) {
      expect(keys).toMatch(/^(CmdOrCtrl\+)?(Shift\+)?(Alt\+)?([A-Z0-9]|F\d+)$/);
    }
  });

  it('are heard by the window where they are letters alone: a menu would take them from all typing', () => {
    for (const name of commandNames) {
      const { keys, heardBy = 'menu' }: Command = commands[name];
      if (keys?.length === 1) expect([name, heardBy]).toEqual([name, 'window']);
    }
  });
});
