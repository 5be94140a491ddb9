import { useId, useMemo } from 'react';
import type { ReportMap } from '../../../data/report/report.ts';
import { coloursOf } from '../../map/class-colours.ts';
import { WideLines } from '../../map/legend-marks.tsx';
import { mapPalettes } from '../../map/map-palette.ts';
import { useTheme } from '../../map/use-theme.ts';
import { fitClass } from '../../style/ramps.ts';
import styles from './board-map.module.css';
import { countryPaths, scaleOf } from './country-paths.ts';
import { inkOn } from './ink-on.ts';
import { placeMarkers } from './marker-places.ts';
import { useClassedReport } from './use-classed-report.ts';
import { frameOf, partOfPlace, projectUs } from './us-projection.ts';

export interface BoardMarker {
  id: string;
  /** What stands in the circle. */
  number: number;
  name: string;
  latitude: number;
  longitude: number;
  fit: number | null;
}

interface Props {
  map: ReportMap;
  markers: readonly BoardMarker[];
  width: number;
  height: number;
  radius?: number;
  fontSize?: number;
}

/** The candidate cities on the country as it is coloured, large enough for a room. */
export function BoardMap({ map, markers, width, height, radius = 17, fontSize = 25 }: Props) {
  const country = useClassedReport(map);
  const palette = mapPalettes[useTheme()];
  const lines = useId();
  // Where they lie, not how they are coloured: the picture beneath stays while weights move.
  const places = markers.map(({ longitude, latitude }) => `${longitude},${latitude}`).join(' ');
  const frame = useMemo(() => {
    const points = places.split(' ').map((place) => place.split(',').map(Number));
    return frameOf(points, width / height);
  }, [places, width, height]);
  const paths = useMemo(
    () => country && countryPaths(country.boundaries, country.classed, frame, width),
    [country, frame, width],
  );
  // White lines would not be seen on the land outside of metros.
  const byMetro = country?.classed.colouring.areas === 'metros';
  const colours = country === null ? [] : coloursOf(country.classed, palette);
  const drawn = useMemo(() => {
    const toPixel = scaleOf(frame, width);
    const shown = markers.flatMap((marker) => {
      const part = partOfPlace([marker.longitude, marker.latitude]);
      if (part === null) return [];
      const [x, y] = toPixel(projectUs(part, [marker.longitude, marker.latitude]));
      return [{ marker, x, y, name: marker.name }];
    });
    const placed = placeMarkers(shown, { width, height, radius, fontSize });
    return shown.map((one, i) => ({ ...one, place: placed[i] }));
  }, [markers, frame, width, height, radius, fontSize]);
  return (
    <div className={styles.map} style={{ width, height }} role="img" aria-label={map.alt}>
      <svg
        className={styles.land}
        width={width}
        height={height}
        aria-hidden="true"
        data-drawn={paths !== null}
      >
        {paths && (
          <>
            {paths.classes.map((path, c) => (
              // Stroked in its own colour, so that no seam shows between counties of a class.
              <path
                key={colours[c]}
                d={path}
                fill={colours[c]}
                stroke={colours[c]}
                strokeWidth={0.7}
              />
            ))}
            <path d={paths.outside} fill={palette.outside} />
            <path d={paths.unknown} fill={palette.land} />
            <path d={paths.unknown} fill="url(#unknown-hatch)" />
            <WideLines id={lines} palette={palette} />
            <path d={paths.wide} fill={`url(#${lines})`} />
            <path
              className={styles.line}
              d={paths.counties}
              stroke={palette.countyBorder}
              strokeWidth={0.6}
            />
            <path
              className={styles.line}
              d={paths.states}
              stroke={byMetro ? palette.coast : palette.stateBorder}
              strokeWidth={1.6}
            />
            <path className={styles.line} d={paths.coast} stroke={palette.coast} strokeWidth={1} />
          </>
        )}
      </svg>
      <svg className={styles.marks} width={width} height={height} aria-hidden="true">
        {drawn.map(({ marker, x, y, place }) =>
          Math.hypot(place.x - x, place.y - y) > radius * 0.6 ? (
            <path
              key={marker.id}
              className={styles.leader}
              d={`M${x} ${y}L${place.x} ${place.y}`}
            />
          ) : null,
        )}
        {drawn.map(({ marker, place }) => {
          const fill = palette.fit[fitClass(marker.fit ?? Number.NaN)] ?? palette.paper;
          return (
            <g key={marker.id}>
              <circle className={styles.circle} cx={place.x} cy={place.y} r={radius} fill={fill} />
              <text
                className={styles.number}
                x={place.x}
                y={place.y}
                fill={inkOn(fill)}
                fontSize={radius * 1.1}
              >
                {marker.number}
              </text>
            </g>
          );
        })}
        {drawn.map(
          ({ marker, place }) =>
            place.label && (
              <text
                key={marker.id}
                className={styles.name}
                x={place.label.x}
                y={place.label.y}
                textAnchor={place.label.anchor}
                fontSize={fontSize}
              >
                {marker.name}
              </text>
            ),
        )}
      </svg>
    </div>
  );
}
