import { useId } from 'react';
import { formatShort } from '../ui/format.ts';
import { tractRadius } from './layers/tracts.ts';
import styles from './legend.module.css';
import type { MapPalette } from './map-palette.ts';
import { schoolRadius, schoolScale } from './school-size.ts';

interface MarkProps {
  palette: MapPalette;
}

const sizes = [1000, 3000, 10_000, 30_000];
/** The row of circles keeps its height at every zoom, so that the legend does not jump. */
const largestRadius = 12;
const shownSizes = 3;

/** Circles as large as they are on the map at this zoom. */
export function CircleSizes({ palette, zoom }: MarkProps & { zoom: number }) {
  const radiusOf = (undergraduates: number) => schoolRadius(schoolScale(undergraduates), zoom);
  const fitting = sizes.filter((undergraduates) => radiusOf(undergraduates) <= largestRadius);
  return (
    <div className={styles.sizes}>
      {fitting.slice(-shownSizes).map((undergraduates) => {
        const radius = radiusOf(undergraduates);
        const side = Math.ceil(2 * radius + 2);
        return (
          <span key={undergraduates} className={styles.size}>
            <svg width={side} height={side} aria-hidden="true">
              <circle
                cx={side / 2}
                cy={side / 2}
                r={radius}
                fill="none"
                stroke={palette.faint}
                strokeWidth={1.25}
              />
            </svg>
            {formatShort(undergraduates)}
          </span>
        );
      })}
    </div>
  );
}

export function HatchMark({ palette }: MarkProps) {
  const id = useId();
  return (
    <svg className={styles.swatch} width={22} height={10} aria-hidden="true">
      <pattern
        id={id}
        width={4}
        height={4}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={4} height={4} fill={palette.land} />
        <line x1={2} x2={2} y2={4} stroke={palette.hatch} strokeWidth={1.4} />
      </pattern>
      <rect width={22} height={10} fill={`url(#${id})`} />
    </svg>
  );
}

/** Land that has no figure of its own. */
export function PlainMark({ palette }: MarkProps) {
  return (
    <svg className={styles.swatch} width={22} height={10} aria-hidden="true">
      <rect x={0.5} y={0.5} width={21} height={9} fill={palette.outside} stroke={palette.coast} />
    </svg>
  );
}

/** Thin lines over a colour. */
export function WideMark({ palette }: MarkProps) {
  const id = useId();
  return (
    <svg className={styles.swatch} width={22} height={10} aria-hidden="true">
      <WideLines id={id} palette={palette} />
      <rect width={22} height={10} fill={palette.areas[5][1]} />
      <rect width={22} height={10} fill={`url(#${id})`} />
    </svg>
  );
}

/** The pattern of those lines, for `url(#id)`. */
export function WideLines({ id, palette }: MarkProps & { id: string }) {
  return (
    <pattern
      id={id}
      width={4.2}
      height={4.2}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(-45)"
    >
      <line x1={2.7} x2={2.7} y2={4.2} stroke={palette.wideEdge} strokeWidth={0.8} />
      <line x1={2} x2={2} y2={4.2} stroke={palette.wide} strokeWidth={0.8} />
    </pattern>
  );
}

/** Dots as large as they are on the map at this zoom. */
export function TractSizes({
  palette,
  zoom,
  apportioned,
}: MarkProps & { zoom: number; apportioned: boolean }) {
  const sizesOfDots = [500, 2000].filter((people) => tractRadius(people, zoom) < 14);
  return (
    <div>
      <h3 className={styles.title}>Immigrants by tract</h3>
      {apportioned && <p className={styles.how}>shared out by population</p>}
      <div className={styles.sizes}>
        {sizesOfDots.map((people) => {
          const radius = tractRadius(people, zoom);
          const side = Math.ceil(2 * radius + 2);
          return (
            <span key={people} className={styles.size}>
              <svg width={side} height={side} aria-hidden="true">
                <circle
                  cx={side / 2}
                  cy={side / 2}
                  r={radius}
                  fill={palette.tract}
                  fillOpacity={0.7}
                />
              </svg>
              {formatShort(people)}
            </span>
          );
        })}
      </div>
    </div>
  );
}

export function FaintMark({ palette }: MarkProps) {
  return (
    <svg className={styles.swatch} width={22} height={12} aria-hidden="true">
      <circle cx={11} cy={6} r={4} fill="none" stroke={palette.faint} />
    </svg>
  );
}

export function DiamondMark({ palette }: MarkProps) {
  return (
    <svg className={styles.swatch} width={22} height={12} aria-hidden="true">
      <path d="M11 1 l5 5 l-5 5 l-5 -5z" fill={palette.attorney} />
    </svg>
  );
}

export function HouseMark({ palette }: MarkProps) {
  return (
    <svg className={styles.swatch} width={22} height={14} aria-hidden="true">
      <path d="M11 1.5l5.5 5h-1.3v6h-8.4v-6h-1.3z" fill={palette.organization} />
    </svg>
  );
}

export function PartnerMark({ palette }: MarkProps) {
  return (
    <svg className={styles.swatch} width={22} height={16} aria-hidden="true">
      <circle cx={11} cy={8} r={7} fill={palette.fit[7]} stroke={palette.ink} strokeWidth={1.4} />
      <path
        d="M11 3.4 l1.2 3.1 3.3 .2 -2.6 2.1 .9 3.2 -2.8 -1.8 -2.8 1.8 .9 -3.2 -2.6 -2.1 3.3 -.2z"
        fill={palette.ink}
        stroke={palette.paper}
        strokeWidth={0.8}
        paintOrder="stroke"
      />
    </svg>
  );
}

export function BookmarkMark({ palette }: MarkProps) {
  return (
    <svg className={styles.swatch} width={22} height={14} aria-hidden="true">
      <path d="M7 1.5h8v11l-4 -3.1l-4 3.1z" fill={palette.candidate} strokeLinejoin="round" />
    </svg>
  );
}
