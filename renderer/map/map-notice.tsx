import { useEffect, useState } from 'react';
import type { AtlasMap } from './atlas-map.ts';
import styles from './map-view.module.css';

/** Shorter waits show nothing. */
const patienceMs = 300;

/** What is said where the map will be: that it is being drawn, or why it cannot be. */
export function MapNotice({ map, trouble }: { map: AtlasMap | null; trouble: unknown }) {
  const drawn = useDrawn(map);
  const [patient, setPatient] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setPatient(true), patienceMs);
    return () => window.clearTimeout(timer);
  }, []);
  if (trouble !== null) {
    return (
      <div className={styles.notice}>
        <p role="alert">
          {sentenceOf(trouble)} The list and the school panel work without the map.
        </p>
      </div>
    );
  }
  if (drawn || !patient) return null;
  return (
    <div className={styles.notice}>
      <p role="status">Drawing the map…</p>
    </div>
  );
}

function useDrawn(map: AtlasMap | null): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (map === null) return setDrawn(false);
    setDrawn(map.state.getState().drawn);
    return map.state.subscribe((state) => setDrawn(state.drawn));
  }, [map]);
  return drawn;
}

function sentenceOf(trouble: unknown): string {
  const message = trouble instanceof Error ? trouble.message : String(trouble);
  return /webgl/i.test(message)
    ? 'The map could not be drawn: this computer offers no WebGL2. Update its graphics driver.'
    : `The map could not be drawn: ${message}.`;
}
