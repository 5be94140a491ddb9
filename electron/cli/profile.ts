import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SavedProfiles } from '../../data/api/answers.ts';
import { isPreset } from '../../data/model/presets.ts';
import { ProblemError } from '../../data/model/problem.ts';
import type { Profile } from '../../data/model/profile.ts';
import { questionNames, questions } from '../../data/model/question.ts';
import { profileText } from '../backend/profiles/profile-file.ts';
import { type Ask, withBackend } from './ask-backend.ts';
import { schoolOptions } from './school-options.ts';
import { drawTable, type TextColumn, written } from './text-table.ts';
import { aFlag, listed, oneOf, readOptions, UsageError } from './usage.ts';

export const profileOptions = {
  format: oneOf(
    ['json', 'list'],
    'show: the one in use as its file has it, or all in a list (default: json)',
  ),
  force: aFlag('export: write over a file that is there'),
  workspace: schoolOptions.workspace,
};

type Values = ReturnType<typeof readOptions<typeof profileOptions>>['values'];

interface Action {
  /** What stands behind its name. */
  takes: string[];
  run: (ask: Ask, given: string[], values: Values) => Promise<string>;
}

const actions: Record<string, Action> = {
  show: {
    takes: [],
    run: async (ask, _given, { format = 'json' }) =>
      format === 'json'
        ? profileText(await ask('profile', {}))
        : listProfiles(await ask('profiles', {})),
  },
  use: {
    takes: ['NAME'],
    async run(ask, [name]) {
      const profile = await ask('chooseProfile', { name });
      return `“${profile.name}” is in use.`;
    },
  },
  export: {
    takes: ['NAME', 'FILE'],
    async run(ask, [name, file], { force = false }) {
      if (existsSync(file) && !force) {
        throw new ProblemError(
          'file-exists',
          `There is a file ${file} already; choose another name, or --force to write over it.`,
        );
      }
      const profile = await findProfile(ask, name);
      await ask('exportProfile', { profile, path: resolve(file) });
      return `“${profile.name}” is in ${file}.`;
    },
  },
  import: {
    takes: ['FILE'],
    async run(ask, [file]) {
      const profile = await ask('importProfile', { path: resolve(file) });
      return `“${profile?.name}” is saved and in use.`;
    },
  },
};

/** Shows, chooses, exports and imports the profiles of a workspace. */
export async function profile(args: string[]): Promise<string> {
  const { values, positionals } = readOptions('profile', args, profileOptions);
  const [name, ...given] = positionals;
  if (name === undefined || !Object.hasOwn(actions, name)) {
    const said = name === undefined ? 'Say what to do' : `"profile" cannot "${name}"`;
    throw new UsageError(`${said}: it is ${listed(Object.keys(actions), 'or')}.`);
  }
  const { takes, run } = actions[name];
  if (given.length !== takes.length || given.includes('')) {
    const call = ['profile', name, ...takes].join(' ');
    throw new UsageError(`"profile ${name}" is called so: ${call}; quote a name that has blanks.`);
  }
  return withBackend(values.workspace, (ask) => run(ask, given, values));
}

/** The one in use as it is, changes and all; another as it is saved or ships. */
async function findProfile(ask: Ask, name: string): Promise<Profile> {
  const inUse = await ask('profile', {});
  if (inUse.name === name) return inUse;
  const { profiles } = await ask('profiles', {});
  const found = profiles.find((one) => one.name === name);
  if (found !== undefined) return found;
  const names = profiles.map((one) => `“${one.name}”`);
  throw new ProblemError(
    'profile-unknown',
    `There is no profile “${name}” in this workspace: there are ${listed(names, 'and')}.`,
  );
}

function listProfiles({ current, profiles }: SavedProfiles): string {
  const columns: TextColumn<Profile>[] = [
    { head: 'In use', cell: ({ name }) => (name === current ? '●' : '') },
    { head: 'Profile', cell: ({ name }) => name },
    { head: 'Ships', cell: ({ name }) => (isPreset(name) ? 'yes' : 'no') },
    ...questions.map(
      (question): TextColumn<Profile> => ({
        head: questionNames[question],
        align: 'right',
        cell: ({ questionWeights }) => written(questionWeights[question]),
      }),
    ),
  ];
  return drawTable(columns, profiles);
}
