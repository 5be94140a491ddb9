/** Layers that the reader can switch on and off, in the order of the list of switches. */
export const mapSwitches = [
  'counties',
  'metros',
  'tracts',
  'schools',
  'unranked',
  'attorneys',
  'organizations',
  'partners',
  'shortlist',
  'area',
  'lines',
  'labels',
] as const;
export type MapSwitch = (typeof mapSwitches)[number];
export type Switches = Record<MapSwitch, boolean>;

export const switchNames: Record<MapSwitch, string> = {
  counties: 'Coloured areas',
  metros: 'Metro outlines',
  tracts: 'Dots of immigrants, close up',
  schools: 'Schools',
  unranked: 'Schools without a rank',
  attorneys: 'Attorneys',
  organizations: 'Organizations',
  partners: 'Partners',
  shortlist: 'Shortlist',
  area: 'Centre, spread and distances',
  lines: 'Lines to attorneys',
  labels: 'Place names',
};

/** Half of all schools have no rank; they are shown on request. */
export const firstSwitches: Switches = {
  counties: true,
  metros: true,
  tracts: true,
  schools: true,
  unranked: false,
  attorneys: true,
  organizations: true,
  partners: true,
  shortlist: true,
  area: true,
  lines: true,
  labels: true,
};

/** The layers of the style that a switch shows; those without a rank share theirs with the ranked. */
export const layersOfSwitch: Record<MapSwitch, readonly string[]> = {
  counties: ['counties', 'counties-unknown', 'counties-wide', 'county-borders'],
  metros: ['metros'],
  // Drawn by hand where the map is close enough (tract-dots.ts).
  tracts: [],
  schools: ['schools'],
  unranked: [],
  attorneys: ['attorneys', 'attorney-clusters'],
  partners: ['partner-rings', 'partner-stars'],
  shortlist: ['candidates'],
  // They are hidden while there is none.
  organizations: [],
  // Marks of the selected area come and go with it, each by itself.
  area: [],
  lines: [],
  labels: ['county-labels', 'state-labels', 'metro-labels'],
};

/** The layers that stand in for those of a switch while it is off. */
export const layersWithoutSwitch: Partial<Record<MapSwitch, readonly string[]>> = {
  counties: ['land'],
};
