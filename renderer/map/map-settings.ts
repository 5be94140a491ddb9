import { z } from 'zod';
import { create } from 'zustand';
import { type Colouring, colouringSchema, usualColouring } from '../../data/measures/colouring.ts';
import { firstSwitches, type MapSwitch, mapSwitches, type Switches } from './map-switches.ts';

/** What the person has chosen for the map. It belongs to the window, not to a workspace. */
interface MapSettings {
  colouring: Colouring;
  switches: Switches;
  /** Whether the panel with these choices is open. */
  panelOpen: boolean;
  colour(change: Partial<Colouring>): void;
  switch(name: MapSwitch, on: boolean): void;
  openPanel(open: boolean): void;
}

const key = 'map';

/** Each part for itself: one that is not understood is as it first was. */
const keptSchema = z.object({
  colouring: colouringSchema.catch(usualColouring),
  switches: z.record(z.string(), z.boolean()).catch({}),
});

export const useMapSettings = create<MapSettings>()((set) => ({
  ...remembered(),
  panelOpen: false,
  colour: (change) => set(({ colouring }) => ({ colouring: { ...colouring, ...change } })),
  switch: (name, on) => set(({ switches }) => ({ switches: { ...switches, [name]: on } })),
  openPanel: (panelOpen) => set({ panelOpen }),
}));

useMapSettings.subscribe(({ colouring, switches }, before) => {
  if (colouring === before.colouring && switches === before.switches) return;
  localStorage.setItem(key, JSON.stringify({ colouring, switches }));
});

function remembered(): Pick<MapSettings, 'colouring' | 'switches'> {
  const { data } = keptSchema.safeParse(readKept());
  if (data === undefined) return { colouring: usualColouring, switches: firstSwitches };
  const kept = mapSwitches.filter((name) => data.switches[name] !== undefined);
  return {
    colouring: data.colouring,
    switches: {
      ...firstSwitches,
      ...Object.fromEntries(kept.map((name) => [name, data.switches[name]])),
    },
  };
}

function readKept(): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
