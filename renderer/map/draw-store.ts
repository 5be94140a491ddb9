import type { Position } from 'geojson';
import { create } from 'zustand';
import type { Atlas } from '../../data/model/atlas.ts';
import { useView } from '../state/view-store.ts';
import { schoolsWithin } from './drawn-area.ts';

/** How an area is drawn: a box between two corners, or a line around it by hand. */
export type DrawTool = 'box' | 'lasso';

interface Drawing {
  /** The tool in hand; null while the pointer moves the map. */
  tool: DrawTool | null;
  /** The drawn ground as a closed ring of degrees; it counts while the filter of it is on. */
  ring: readonly Position[] | null;
}

export const useDrawing = create<Drawing>()(() => ({ tool: null, ring: null }));

export function takeTool(tool: DrawTool | null): void {
  useDrawing.setState({ tool });
}

/** Narrows the list to the schools on the ground within a ring, and puts the tool down. */
export function selectGround(ring: readonly Position[], atlas: Atlas): void {
  useDrawing.setState({ ring, tool: null });
  useView.getState().filter({ drawn: schoolsWithin(ring, atlas.schools) });
}

export function clearGround(): void {
  useDrawing.setState({ ring: null });
  useView.getState().filter({ drawn: null });
}
