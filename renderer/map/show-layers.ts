import type { Map as MapLibre } from 'maplibre-gl';
import { layersOfSwitch, layersWithoutSwitch, mapSwitches, type Switches } from './map-switches.ts';

/** Shows the layers that are switched on and hides the others; some stand only where a switch is off. */
export function showLayers(map: MapLibre, switches: Switches): void {
  const show = (layers: readonly string[], on: boolean) => {
    for (const layer of layers) {
      map.setLayoutProperty(layer, 'visibility', on ? 'visible' : 'none');
    }
  };
  for (const name of mapSwitches) {
    show(layersOfSwitch[name], switches[name]);
    show(layersWithoutSwitch[name] ?? [], !switches[name]);
  }
}
