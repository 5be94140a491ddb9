import type { FeatureCollection } from 'geojson';
import { useEffect, useState } from 'react';
import { answeredAttorneys } from '../../data/contact/answered-attorneys.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import type { Contact } from '../../data/model/contact.ts';
import { onCandidacyChange } from '../state/candidate-store.ts';
import { currentContacts } from '../state/contact-store.ts';
import { useView } from '../state/view-store.ts';
import type { AtlasMap } from './atlas-map.ts';
import { attorneyFeatures, organizationFeatures } from './contact-features.ts';
import { noFeatures } from './features.ts';
import type { Switches } from './map-switches.ts';

interface ContactMarks {
  /** With the attorneys that are drawn: as contacts answered. */
  atlas: Atlas;
  organizations: FeatureCollection;
}

/** Draws attorneys as contacts answered, and organizations; while the map is hidden it waits. */
export function useContactMarks(
  map: AtlasMap | null,
  atlas: Atlas,
  switches: Switches,
): ContactMarks {
  const [drawn, setDrawn] = useState<ContactMarks & { from: Atlas }>({
    from: atlas,
    atlas,
    organizations: noFeatures,
  });
  useEffect(() => {
    if (map === null) return;
    let contacts: readonly Contact[] | null = null;
    let before = drawnPart([]);
    const draw = () => {
      if (useView.getState().stage !== 'map' || contacts === currentContacts()) return;
      contacts = currentContacts();
      const now = drawnPart(contacts);
      if (now === before) return;
      before = now;
      const attorneys = answeredAttorneys(atlas.attorneys, contacts).columns;
      map.draw('attorneys', attorneyFeatures(attorneys));
      const organizations = organizationFeatures(contacts);
      setDrawn({ from: atlas, atlas: { ...atlas, attorneys }, organizations });
    };
    setDrawn({ from: atlas, atlas, organizations: noFeatures });
    draw();
    const stops = [onCandidacyChange(draw), useView.subscribe(draw)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [map, atlas]);
  const { organizations } = drawn;
  const shown = switches.organizations;
  useEffect(() => {
    map?.draw('organizations', shown ? organizations : noFeatures);
  }, [map, organizations, shown]);
  // Of other datasets nothing is drawn yet.
  return drawn.from === atlas ? drawn : { atlas, organizations: noFeatures };
}

/** What of the contacts is to be seen on the map; notes and talks are not. */
function drawnPart(contacts: readonly Contact[]): string {
  return JSON.stringify(
    contacts.map(({ log: _, notes: __, email: ___, phone: ____, role: _____, ...seen }) => seen),
  );
}
