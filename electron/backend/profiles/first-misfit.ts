import type { z } from 'zod';

/** "questionWeights.need: Too big: expected number to be <=100", of the first thing that is wrong. */
export function firstMisfit({ issues: [{ path, message }] }: z.ZodError): string {
  return path.length === 0 ? message : `${path.join('.')}: ${message}`;
}
