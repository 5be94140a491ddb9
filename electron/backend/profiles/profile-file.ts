import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { ProblemError } from '../../../data/model/problem.ts';
import { type Profile, profileSchema } from '../../../data/model/profile.ts';
import { writeFile } from '../export/write-file.ts';
import { firstMisfit } from './first-misfit.ts';

/** A profile as a file to hand on: JSON that says what it is. */
const format = 'clinic-atlas-profile';
const version = 1;
const profileFileSchema = z.object({
  format: z.literal(format),
  version: z.literal(version),
  profile: profileSchema.extend({ name: profileSchema.shape.name.trim().min(1) }),
});

/** A profile takes about 3 kB; with every school's area by hand some 400. */
const mostBytes = 2 * 1024 * 1024;

export function profileText(profile: Profile): string {
  return `${JSON.stringify({ format, version, profile }, null, 2)}\n`;
}

/** Writes the file whole or not at all; one that was there is replaced. */
export function writeProfileFile(path: string, profile: Profile): { file: string } {
  return writeFile(resolve(path), profileText(profile));
}

export function readProfileFile(path: string): Profile {
  const content = parse(path, readText(path));
  const claim = z.object({ format: z.literal(format), version: z.number() }).safeParse(content);
  if (!claim.success) {
    throw new ProblemError(
      'profile-file-foreign',
      `The file ${path} is not a profile of Clinic Atlas; choose one that was exported from it.`,
    );
  }
  if (claim.data.version > version) {
    throw new ProblemError(
      'profile-file-newer',
      `The profile in ${path} was exported by a newer Clinic Atlas; import it with that one.`,
    );
  }
  const read = profileFileSchema.safeParse(content);
  if (read.success) return read.data.profile;
  throw new ProblemError(
    'profile-file-broken',
    `The profile in ${path} cannot be used: ${firstMisfit(read.error)}; export it anew.`,
  );
}

function readText(path: string): string {
  let size: number;
  try {
    size = statSync(path).size;
    if (size <= mostBytes) return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ProblemError(
      'file-unreadable',
      `The file ${path} cannot be read (${code}); check its name and that you may read it.`,
    );
  }
  throw new ProblemError(
    'profile-file-foreign',
    `The file ${path} is too large to be a profile of Clinic Atlas (${Math.round(size / 1024 / 1024)} MB).`,
  );
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError(
      'profile-file-foreign',
      `The file ${path} is not a profile of Clinic Atlas: it is no whole JSON file.`,
    );
  }
}
