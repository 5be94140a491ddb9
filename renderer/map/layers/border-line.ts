import type { LineLayerSpecification } from 'maplibre-gl';

/** The lines that lie in one source with the shapes of the counties. */
export type BorderLine = 'county' | 'state' | 'coast' | 'metro';

/** A layer of one of these lines. */
export function borderLayer(
  id: string,
  line: BorderLine,
  paint: NonNullable<LineLayerSpecification['paint']>,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: 'counties',
    filter: ['==', ['get', 'line'], line],
    layout: { 'line-join': 'round' },
    paint,
  };
}
