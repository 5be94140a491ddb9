import type { Command } from './commands/command.ts';
import { editCommands } from './commands/edit-commands.ts';
import { fileCommands } from './commands/file-commands.ts';
import { helpCommands } from './commands/help-commands.ts';
import { mapCommands } from './commands/map-commands.ts';
import { viewCommands } from './commands/view-commands.ts';

/**
 * Everything that can be chosen by its name. The native menus, the palette and the keys shown beside
 * either read this one list; a new command is a line in the file of its menu and whoever acts on it.
 */
export const commands = {
  ...fileCommands,
  ...editCommands,
  ...viewCommands,
  ...mapCommands,
  ...helpCommands,
} as const;

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as CommandName[];

type NamesBy<By extends Command['by']> = {
  [Name in CommandName]: (typeof commands)[Name]['by'] extends By ? Name : never;
}[CommandName];
export type WindowCommand = NamesBy<'window'>;
export type ProgramCommand = NamesBy<'program'>;

export const programCommands = commandNames.filter(
  (name) => commands[name].by === 'program',
) as ProgramCommand[];

/** What the palette calls a command: without the sign for Alt, and clear outside its menu. */
export function sayCommand(name: CommandName): string {
  const { label, said }: Command = commands[name];
  return said ?? label.replace('&', '');
}
