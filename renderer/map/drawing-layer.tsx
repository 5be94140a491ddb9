import { useCallback, useEffect, useState } from 'react';
import type { Atlas } from '../../data/model/atlas.ts';
import { useView } from '../state/view-store.ts';
import type { AtlasMap } from './atlas-map.ts';
import { type DrawTool, selectGround, takeTool, useDrawing } from './draw-store.ts';
import { type BoxPoint, boxBetween, isDrawn, ringOnGround } from './drawn-area.ts';
import styles from './drawing-layer.module.css';
import { noFeatures } from './features.ts';

interface Props {
  map: AtlasMap;
  atlas: Atlas;
}

/** The line under the hand while an area is drawn, and the ground that was drawn. */
export function DrawingLayer({ map, atlas }: Props) {
  const tool = useDrawing((drawing) => drawing.tool);
  const [stroke, setStroke] = useState<{ tool: DrawTool; points: BoxPoint[] } | null>(null);
  useDrawnGround(map, atlas);

  const begin = useCallback(
    (drawn: DrawTool, first: PointerEvent | MouseEvent) => {
      const { left, top } = map.box.getBoundingClientRect();
      const at = (event: MouseEvent): BoxPoint => [event.clientX - left, event.clientY - top];
      const points = [at(first)];
      const outline = () =>
        drawn === 'box' ? boxBetween(points[0], points[points.length - 1]) : points;
      const end = () => {
        window.removeEventListener('pointermove', move);
        window.removeEventListener('pointerup', finish);
        document.removeEventListener('keydown', cancel, true);
        setStroke(null);
      };
      const move = (event: PointerEvent) => {
        points.push(at(event));
        setStroke({ tool: drawn, points: [...outline()] });
      };
      const finish = () => {
        end();
        swallowClick(map.box);
        const ring = outline();
        if (isDrawn(ring)) selectGround(ringOnGround(map.state.getState().view, ring), atlas);
      };
      const cancel = (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        end();
      };
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', finish);
      // Before all others: Esc ends the line under the hand and nothing else.
      document.addEventListener('keydown', cancel, true);
    },
    [map, atlas],
  );

  // With Shift the pointer draws a box without a tool in hand; the map must not be dragged by it.
  useEffect(() => {
    const onMouseDown = (event: MouseEvent) => {
      if (!event.shiftKey || event.button !== 0) return;
      event.stopPropagation();
      event.preventDefault();
      begin('box', event);
    };
    map.box.addEventListener('mousedown', onMouseDown, true);
    return () => map.box.removeEventListener('mousedown', onMouseDown, true);
  }, [map, begin]);

  return (
    <>
      {tool !== null && (
        <div
          className={styles.glass}
          data-drawing={tool}
          onPointerDown={(event) => {
            if (event.button === 0) begin(tool, event.nativeEvent);
          }}
        />
      )}
      {stroke !== null && (
        <svg className={styles.stroke} aria-hidden="true">
          <polygon points={stroke.points.map((point) => point.join()).join(' ')} />
        </svg>
      )}
    </>
  );
}

/** The click that ends the line would else be one on the empty map, which clears the selection. */
function swallowClick(box: HTMLElement): void {
  const swallow = (event: MouseEvent) => event.stopPropagation();
  box.addEventListener('click', swallow, true);
  // The browser tells of the click with the release of the button, or not at all.
  window.setTimeout(() => box.removeEventListener('click', swallow, true));
}

/** Draws the ground while the list is narrowed to it; after an import its schools are found anew. */
function useDrawnGround(map: AtlasMap, atlas: Atlas): void {
  const ring = useDrawing((drawing) => drawing.ring);
  const isOn = useView((view) => view.filters.drawn !== null);
  useEffect(() => {
    const coordinates = ring === null ? [] : [ring.map((corner) => [...corner])];
    const feature = {
      type: 'Feature' as const,
      geometry: { type: 'Polygon' as const, coordinates },
      properties: {},
    };
    const drawn = isOn && ring !== null;
    map.draw('drawn-area', drawn ? { ...noFeatures, features: [feature] } : noFeatures);
  }, [map, ring, isOn]);
  useEffect(() => {
    const { ring: drawn } = useDrawing.getState();
    if (drawn !== null && useView.getState().filters.drawn !== null) selectGround(drawn, atlas);
    return () => takeTool(null);
  }, [atlas]);
}
