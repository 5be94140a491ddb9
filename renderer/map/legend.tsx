import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Atlas } from '../../data/model/atlas.ts';
import { nameBoundaries } from '../../data/words/boundary-words.ts';
import { areaOfBoundaries } from '../../data/words/measure-words.ts';
import { fitBreaks } from '../style/ramps.ts';
import { AreaLegend } from './area-legend.tsx';
import type { AreaMarks } from './area-marks.ts';
import type { MapState } from './map-state.ts';
import { usePictureTaking } from './copy-map.ts';
import type { ClassedAreas } from './classify-areas.ts';
import { dotsFromZoom } from './layers/tracts.ts';
import { MeasureLegend } from './measure-legend.tsx';
import styles from './legend.module.css';
import {
  BookmarkMark,
  CircleSizes,
  DiamondMark,
  FaintMark,
  HouseMark,
  PartnerMark,
  TractSizes,
} from './legend-marks.tsx';
import { ScaleSteps } from './legend-scale.tsx';
import { type MapPalette, mapPalettes } from './map-palette.ts';
import type { Switches } from './map-switches.ts';
import { useTheme } from './use-theme.ts';

interface Props {
  state: StoreApi<MapState>;
  atlas: Atlas;
  switches: Switches;
  /** What is drawn of the area that is looked at. */
  area: AreaMarks | null;
  /** Whether a school is on the shortlist: its mark is explained only then. */
  shortlist: boolean;
  /** Whether an organization is on the map. */
  organizations: boolean;
  classed: ClassedAreas;
}

/** What the colours, sizes and marks of the map mean; only of what is shown on it. */
export function Legend({ state, atlas, switches, shortlist, organizations, area, classed }: Props) {
  const [unfolded, setOpen] = useState(true);
  // A picture of the map has its legend, whether it is folded on the screen or not.
  const open = usePictureTaking(({ taking }) => taking) || unfolded;
  const palette = mapPalettes[useTheme()];
  const zoom = useStore(state, (map) => map.view.zoom);
  const apportioned = useStore(state, (map) => map.apportioned);
  const dots = switches.tracts && apportioned !== null && zoom >= dotsFromZoom;
  const id = useId();
  return (
    <section
      className={styles.legend}
      data-wide={switches.counties && classed.bounds.length > 5 ? '' : undefined}
      aria-label="Legend"
      data-covers-map
    >
      <button
        type="button"
        className={styles.header}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Legend
        <ChevronDown
          size={14}
          className={open ? styles.chevron : styles.chevronClosed}
          aria-hidden
        />
      </button>
      {open && (
        <div id={id} className={styles.body}>
          {switches.schools && <SchoolLegend palette={palette} zoom={zoom} switches={switches} />}
          {switches.counties && <MeasureLegend classed={classed} palette={palette} pale={dots} />}
          {dots && <TractSizes palette={palette} zoom={zoom} apportioned={apportioned === true} />}
          <MarkLegend
            palette={palette}
            atlas={atlas}
            switches={switches}
            shortlist={shortlist}
            organizations={organizations}
          />
          <AreaLegend palette={palette} area={area} zoom={zoom} switches={switches} />
          <p className={styles.sources}>{sourcesOf(atlas, switches.counties ? classed : null)}</p>
        </div>
      )}
    </section>
  );
}

function SchoolLegend({
  palette,
  zoom,
  switches,
}: {
  palette: MapPalette;
  zoom: number;
  switches: Switches;
}) {
  return (
    <div>
      <h3 className={styles.title}>Fit of a school</h3>
      <ScaleSteps
        colours={palette.fit}
        breaks={fitBreaks}
        names={fitBreaks.map((fit) => (fit % 10 === 0 ? String(fit) : ''))}
      />
      <h3 className={`${styles.title} ${styles.next}`}>Undergraduates</h3>
      <CircleSizes palette={palette} zoom={zoom} />
      {switches.unranked && (
        <p className={styles.mark}>
          <FaintMark palette={palette} /> without a rank
        </p>
      )}
    </div>
  );
}

function MarkLegend({
  palette,
  atlas,
  switches,
  shortlist,
  organizations,
}: Omit<Props, 'state' | 'area' | 'classed'> & { palette: MapPalette }) {
  const marked = shortlist && switches.shortlist;
  const housed = organizations && switches.organizations;
  if (!switches.attorneys && !switches.partners && !marked && !housed) return null;
  return (
    <div>
      {switches.partners && (
        <p className={styles.mark}>
          <PartnerMark palette={palette} /> partner
        </p>
      )}
      {marked && (
        <p className={styles.mark}>
          <BookmarkMark palette={palette} /> on the shortlist
        </p>
      )}
      {switches.attorneys && (
        <p className={styles.mark}>
          <DiamondMark palette={palette} /> attorneys, {coverageOf(atlas)}
        </p>
      )}
      {housed && (
        <p className={styles.mark}>
          <HouseMark palette={palette} /> organizations we talk with
        </p>
      )}
    </div>
  );
}

/** An attorney that is not on the map may still be there: only these states are known in full. */
function coverageOf({ attorneyCoverage }: Atlas): string {
  if (attorneyCoverage.length === 0) return 'complete nowhere';
  if (attorneyCoverage.length > 3) return `complete in ${attorneyCoverage.length} states`;
  return `complete in ${attorneyCoverage.join(', ')}`;
}

function sourcesOf({ datasets, counties }: Atlas, classed: ClassedAreas | null): string {
  const immigrants = datasets.find(({ kind }) => kind === 'immigrants');
  const boundaries = `Boundaries: ${nameBoundaries(counties.id)}`;
  return [
    ...(immigrants === undefined ? [] : [`Immigrants: ${immigrants.vintage}`]),
    boundaries,
    ...(classed?.colouring.measure === 'density' ? [areaOfBoundaries] : []),
  ].join(' · ');
}
