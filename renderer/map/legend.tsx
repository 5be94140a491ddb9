import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Atlas } from '../../data/model/atlas.ts';
import { nameBoundaries } from '../../data/words/boundary-words.ts';
import { fitBreaks } from '../style/ramps.ts';
import { formatShort } from '../ui/format.ts';
import type { MapState } from './atlas-map.ts';
import { immigrantBreaks } from './immigrant-classes.ts';
import styles from './legend.module.css';
import {
  BookmarkMark,
  CircleSizes,
  DiamondMark,
  FaintMark,
  HatchMark,
  PartnerMark,
} from './legend-marks.tsx';
import { type MapPalette, mapPalettes } from './map-palette.ts';
import type { Switches } from './map-switches.ts';
import { useTheme } from './use-theme.ts';

interface Props {
  state: StoreApi<MapState>;
  atlas: Atlas;
  switches: Switches;
  /** Whether a school is on the shortlist: its mark is explained only then. */
  shortlist: boolean;
}

/** What the colours, sizes and marks of the map mean; only of what is shown on it. */
export function Legend({ state, atlas, switches, shortlist }: Props) {
  const [open, setOpen] = useState(true);
  const palette = mapPalettes[useTheme()];
  const zoom = useStore(state, (map) => map.view.zoom);
  const id = useId();
  return (
    <section className={styles.legend} aria-label="Legend" data-covers-map>
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
          {switches.counties && <CountyLegend palette={palette} />}
          <MarkLegend palette={palette} atlas={atlas} switches={switches} shortlist={shortlist} />
          <p className={styles.sources}>{sourcesOf(atlas)}</p>
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
      <Steps
        colours={palette.fit}
        breaks={fitBreaks}
        named={(fit) => (fit % 10 === 0 ? String(fit) : '')}
      />
      <h3 className={styles.title}>Undergraduates</h3>
      <CircleSizes palette={palette} zoom={zoom} />
      {switches.unranked && (
        <p className={styles.mark}>
          <FaintMark palette={palette} /> without a rank
        </p>
      )}
    </div>
  );
}

function CountyLegend({ palette }: { palette: MapPalette }) {
  return (
    <div>
      <h3 className={styles.title}>Immigrants by county</h3>
      <div className={styles.besides}>
        <Steps colours={palette.immigrants} breaks={immigrantBreaks} named={formatShort} />
        <p className={styles.unknown}>
          <HatchMark palette={palette} /> no figure
        </p>
      </div>
    </div>
  );
}

function MarkLegend({
  palette,
  atlas,
  switches,
  shortlist,
}: Omit<Props, 'state'> & { palette: MapPalette }) {
  const marked = shortlist && switches.shortlist;
  if (!switches.attorneys && !switches.partners && !marked) return null;
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
    </div>
  );
}

interface StepsProps {
  colours: readonly string[];
  /** Bounds between the colours, each under the line that it names. */
  breaks: readonly number[];
  named: (bound: number) => string;
}

/** Classes side by side with their bounds under the joints: a scale that is read like a ruler. */
function Steps({ colours, breaks, named }: StepsProps) {
  return (
    <div className={styles.scale}>
      <div className={styles.steps}>
        {colours.map((colour) => (
          <span key={colour} style={{ backgroundColor: colour }} />
        ))}
      </div>
      <div className={styles.bounds}>
        {breaks.map((bound, i) => (
          <span key={bound} style={{ left: `${((i + 1) / colours.length) * 100}%` }}>
            {named(bound)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** An attorney that is not on the map may still be there: only these states are known in full. */
function coverageOf({ attorneyCoverage }: Atlas): string {
  if (attorneyCoverage.length === 0) return 'complete nowhere';
  if (attorneyCoverage.length > 3) return `complete in ${attorneyCoverage.length} states`;
  return `complete in ${attorneyCoverage.join(', ')}`;
}

function sourcesOf({ datasets, counties }: Atlas): string {
  const immigrants = datasets.find(({ kind }) => kind === 'immigrants');
  const boundaries = `Boundaries: ${nameBoundaries(counties.id)}`;
  return immigrants === undefined
    ? boundaries
    : `Immigrants: ${immigrants.vintage} · ${boundaries}`;
}
