import { z } from 'zod';
import { type RequestName, requests } from '../../data/api/contract.ts';
import type { Report } from '../../data/report/report.ts';

/** A file that a person named, in a dialog of the main process or on the command line. */
const path = z.string().min(1);

/** A report that the backend made itself and that the main process kept meanwhile. */
const reportValue = z.custom<Report>((value) => typeof value === 'object' && value !== null);

/** A report as the window's engine drew it; the report itself comes back with its pictures. */
const drawnReport = z.object({
  report: reportValue,
  pictures: z.array(
    z.object({
      id: z.string(),
      png: z.instanceof(Uint8Array),
      width: z.int().positive(),
      height: z.int().positive(),
      alt: z.string(),
    }),
  ),
  /** The pages as PDF, or the drawing as SVG, where that is the form. */
  bytes: z.instanceof(Uint8Array).nullable(),
});
export type DrawnReport = z.infer<typeof drawnReport>;

/**
 * What the backend is asked: what the window may ask, and where that means a file, its path, which the
 * window never says.
 */
export const backendRequests = {
  ...requests,
  exportProfile: requests.exportProfile.extend({ path }),
  saveDataset: requests.saveDataset.extend({ path }),
  importProfile: requests.importProfile.extend({ path }),
  attachFile: requests.attachFile.extend({ path }),
  /** Folder for the copy. */
  openAttachment: requests.openAttachment.extend({ folder: path }),
  saveSheets: requests.saveSheets.extend({ path }),
  openSheets: requests.openSheets.extend({ paths: z.array(path).min(1).max(50) }),
  copyWorkspace: requests.copyWorkspace.extend({ path }),
  exportReport: requests.exportReport.extend({ path, drawn: drawnReport.nullable() }),
  recordDecision: requests.recordDecision.extend({ shown: reportValue.nullable().optional() }),
} as const;

export type BackendInput<Name extends RequestName> = z.input<(typeof backendRequests)[Name]>;
export type CheckedBackendInput<Name extends RequestName> = z.output<
  (typeof backendRequests)[Name]
>;
