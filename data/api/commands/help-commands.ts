import type { Command } from './command.ts';

/** The Help menu. */
export const helpCommands = {
  tour: { label: '&Tour', said: 'Take the tour', menu: 'help', group: 1, by: 'window' },
  showLogFolder: { label: 'Show the log folder', menu: 'help', group: 2, by: 'program' },
} as const satisfies Record<string, Command>;
