import { type CommandName, commandNames, commands, sayCommand } from '../api/commands.ts';
import type { Findable } from './search-index.ts';

export interface FindableCommand extends Findable {
  command: CommandName;
}

/** Every command of the program by its name; the words of its menu lead to it too. */
export const findableCommands: FindableCommand[] = commandNames
  .filter((name) => name !== 'palette')
  .map((command) => ({
    command,
    title: sayCommand(command),
    context: `${commands[command].menu} ${commands[command].label.replace('&', '')}`,
    weight: 1,
  }));
