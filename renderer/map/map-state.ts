import type { DemandPoints } from '../../data/fit/demand-points.ts';
import type { View } from './camera.ts';
import type { HoverCard } from './hover.ts';

/** Schools are positions in SchoolColumns, -1 none. */
export interface MapEvents {
  onSelect(school: number): void;
  onHover(school: number): void;
  /** A double click on the shape of a county. */
  onOpenCounty(shape: string): void;
  /** Asked once, when the map is close enough to draw them. */
  loadDemand(): Promise<DemandPoints>;
}

/** What the parts around the map follow: its view, and the card beside the pointer. */
export interface MapState {
  view: View;
  card: HoverCard | null;
  drawn: boolean;
  /** Whether dots of immigrants in view are shares of their county's; null where no dots are drawn. */
  apportioned: boolean | null;
}
