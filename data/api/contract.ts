import { z } from 'zod';
import type { Atlas } from '../model/atlas.ts';
import type { AreaPicture, SchoolFigures } from '../model/figures.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import { type Profile, profileSchema } from '../model/profile.ts';

/** What the window may ask of the backend: name, what goes in, what comes out. */
export const requests = {
  /** The workspace in use; made from the reference dataset when it is not there yet. */
  workspace: z.object({}),
  atlas: z.object({}),
  /** Figures of all schools under the assumptions of a profile (weights do not matter here). */
  figures: z.object({ profile: profileSchema }),
  areaPicture: z.object({ unitid: z.string().regex(/^\d{6}$/), profile: profileSchema }),
  profile: z.object({}),
  saveProfile: z.object({ profile: profileSchema }),
} as const;

export type RequestName = keyof typeof requests;
export type RequestInput<Name extends RequestName> = z.input<(typeof requests)[Name]>;
export type CheckedInput<Name extends RequestName> = z.output<(typeof requests)[Name]>;

export interface WorkspaceDescription {
  /** Name of the file without its folder or ending. */
  name: string;
  /** True when this start made the workspace. */
  created: boolean;
}

export interface RequestOutput {
  workspace: WorkspaceDescription;
  atlas: Atlas;
  figures: SchoolFigures;
  /** Null where the school lies in no area of the profile's mode. */
  areaPicture: AreaPicture | null;
  profile: Profile;
  saveProfile: null;
}

/** How far a long piece of work is. */
export interface Progress {
  task: string;
  /** What is happening, as a person would say it. */
  sentence: string;
  /** Parts done of parts in all; total 0 where not known. */
  done: number;
  total: number;
}

/** What the backend tells the window unasked. */
export interface BackendEvents {
  progress: Progress;
  /** Trouble that no request of the window's was answered with, such as a damaged workspace. */
  trouble: Problem;
}
export type EventName = keyof BackendEvents;

/** What the preload puts into the window as `clinicAtlas`: the window's only way out. */
export interface Bridge {
  request<Name extends RequestName>(
    name: Name,
    input: RequestInput<Name>,
  ): Promise<Outcome<RequestOutput[Name]>>;
  /** Returns the function that ends the subscription. */
  subscribe<Name extends EventName>(
    event: Name,
    listener: (payload: BackendEvents[Name]) => void,
  ): () => void;
}
