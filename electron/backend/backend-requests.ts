import { z } from 'zod';
import { type RequestName, requests } from '../../data/api/contract.ts';

/** A file that a person named, in a dialog of the main process or on the command line. */
const path = z.string().min(1);

/**
 * What the backend is asked: what the window may ask, and where that means a file, its path, which the
 * window never says.
 */
export const backendRequests = {
  ...requests,
  exportProfile: requests.exportProfile.extend({ path }),
  importProfile: requests.importProfile.extend({ path }),
} as const;

export type BackendInput<Name extends RequestName> = z.input<(typeof backendRequests)[Name]>;
export type CheckedBackendInput<Name extends RequestName> = z.output<
  (typeof backendRequests)[Name]
>;
