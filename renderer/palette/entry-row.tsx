import { ChevronRight, GraduationCap, MapPin, Network, Square } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { commands } from '../../data/api/commands.ts';
import type { Command } from '../../data/api/commands/command.ts';
import { standings } from '../../data/fit/rank.ts';
import type { Place } from '../../data/search/findable-places.ts';
import { countOf } from '../../data/words/plural.ts';
import { currentRanking } from '../state/ranking-store.ts';
import { formatOrdinal, formatPeople } from '../ui/format.ts';
import { sayKeys } from '../commands/keys.ts';
import type { PaletteEntry } from './palette-entries.ts';
import styles from './palette.module.css';

interface Props {
  id: string;
  entry: PaletteEntry;
  active: boolean;
  onPoint: () => void;
  onChoose: () => void;
}

const icons = { school: GraduationCap, city: MapPin, county: Square, metro: Network };
const kinds = { school: 'School', city: 'City', county: 'County', metro: 'Metro' };

/** One thing found: what it is, its name and where, and at the end what tells it from others. */
export function EntryRow({ id, entry, active, onPoint, onChoose }: Props) {
  const isCommand = 'command' in entry;
  const Icon = isCommand ? ChevronRight : icons[entry.place.kind];
  const pointed = useMoved(onPoint);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the box above has the focus
    <div
      id={id}
      className={styles.row}
      role="option"
      aria-selected={active}
      onMouseMove={pointed}
      onClick={onChoose}
    >
      <Icon className={styles.icon} size={15} aria-hidden />
      <span className={styles.title}>{entry.title}</span>
      {!isCommand && (
        <span className={styles.where}>
          <span className={styles.kind}>{kinds[entry.place.kind]}</span>
          {entry.where}
        </span>
      )}
      <span className={styles.end}>
        {isCommand ? keysOf(entry.command) : figureOf(entry.place)}
      </span>
    </div>
  );
}

/** A list that appears or scrolls under a pointer at rest is not pointed at. */
function useMoved(onPoint: () => void): (event: React.MouseEvent) => void {
  const place = useRef<string | null>(null);
  useEffect(
    () => () => {
      place.current = null;
    },
    [],
  );
  return ({ screenX, screenY }) => {
    const now = `${screenX} ${screenY}`;
    if (place.current !== null && place.current !== now) onPoint();
    place.current = now;
  };
}

function keysOf(name: keyof typeof commands): string {
  const { keys, choice }: Command = commands[name];
  if (keys !== undefined) return sayKeys(keys);
  return choice?.replace('&', '') ?? '';
}

function figureOf(place: Place): string {
  const { atlas, ranking } = currentRanking();
  if (place.kind === 'city') return countOf(place.schools, 'school');
  if (place.kind === 'school') {
    const rank = ranking.rank[place.position];
    const standing = standings[ranking.standing[place.position]];
    if (rank > 0) return formatOrdinal(rank);
    return standing === 'apart' ? 'apart' : 'out';
  }
  const areas = place.kind === 'county' ? atlas.counties : atlas.metros;
  const immigrants = areas.immigrants[place.position];
  return Number.isNaN(immigrants) ? 'unknown' : `${formatPeople(immigrants)} immigrants`;
}
