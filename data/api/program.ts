import { z } from 'zod';
import { type Settings, settingsChangeSchema } from '../model/settings.ts';
import { type ProgramCommand, programCommands } from './commands.ts';

/** What the main process answers about the program itself: its settings, commands and workspaces. */
export const programRequests = {
  settings: z.object({}),
  changeSettings: z.object({ change: settingsChangeSchema }),
  runCommand: z.object({
    command: z.enum(programCommands as [ProgramCommand, ...ProgramCommand[]]),
  }),
  /** All is saved: the workspace that waits takes the place of the present one. */
  enterWorkspace: z.object({}),
  /** The workspace that waits is closed again, and the present one goes on. */
  stayInWorkspace: z.object({}),
} as const;

export type ProgramRequestName = keyof typeof programRequests;

export interface ProgramOutput {
  settings: Settings;
  changeSettings: Settings;
  runCommand: null;
  enterWorkspace: null;
  stayInWorkspace: null;
}

/** A workspace on its way to be the one in use: first it is opened, then it waits for the window. */
export interface ComingWorkspace {
  name: string;
  ready: boolean;
}
