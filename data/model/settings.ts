import { z } from 'zod';

const themes = ['system', 'light', 'dark'] as const;

/** What distances are shown in. The core computes in kilometres; reports and files say miles. */
const unitSettings = ['miles', 'kilometres'] as const;
export type Units = (typeof unitSettings)[number];

/** Width of a pane beside the map in CSS pixels (null: as the window has it), and whether it is open. */
const paneSchema = z.object({
  width: z.int().min(100).max(4000).nullable().catch(null),
  open: z.boolean().catch(true),
});

const pane = paneSchema.catch({ width: null, open: true });

/**
 * How the person wants the window, in whatever workspace. A part that cannot be read is as it is at
 * first, and takes no other part along.
 */
export const settingsSchema = z.object({
  theme: z.enum(themes).catch('system'),
  units: z.enum(unitSettings).catch('miles'),
  list: pane,
  panel: pane,
  /** The tour was taken or declined: it is not offered again. */
  toured: z.boolean().catch(false),
});
export type Settings = z.output<typeof settingsSchema>;

/** Strict where the window asks for a change: nothing wrong is kept. */
export const settingsChangeSchema = z
  .object({
    theme: z.enum(themes),
    units: z.enum(unitSettings),
    list: z.object({ width: z.int().min(100).max(4000).nullable(), open: z.boolean() }),
    panel: z.object({ width: z.int().min(100).max(4000).nullable(), open: z.boolean() }),
    toured: z.boolean(),
  })
  .partial();

export const firstSettings: Settings = settingsSchema.parse({});
