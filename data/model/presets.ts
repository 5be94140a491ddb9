import { fiveQuestions, type Profile } from './profile.ts';

/** The profiles that ship; they cannot be overwritten, only taken as a start. */
export const presets: readonly Profile[] = [
  fiveQuestions,
  {
    ...fiveQuestions,
    name: 'Equal weights',
    questionWeights: { need: 20, attorneys: 20, students: 20, home: 20, champion: 20 },
  },
  {
    ...fiveQuestions,
    name: 'Data only',
    // What no dataset answers is left out: evidence of a home and a champion.
    questionWeights: { need: 45, attorneys: 25, students: 30, home: 0, champion: 0 },
  },
];

/** Whether a profile of this name ships. */
export function isPreset(name: string): boolean {
  return presets.some((preset) => preset.name === name);
}
