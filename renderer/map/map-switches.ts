/** Layers that the reader can switch on and off, in the order of the list of switches. */
export const mapSwitches = [
  'counties',
  'metros',
  'schools',
  'unranked',
  'attorneys',
  'partners',
  'shortlist',
  'labels',
] as const;
export type MapSwitch = (typeof mapSwitches)[number];
export type Switches = Record<MapSwitch, boolean>;

export const switchNames: Record<MapSwitch, string> = {
  counties: 'Immigrants by county',
  metros: 'Metro outlines',
  schools: 'Schools',
  unranked: 'Schools without a rank',
  attorneys: 'Attorneys',
  partners: 'Partners',
  shortlist: 'Shortlist',
  labels: 'Place names',
};

/** Half of all schools have no rank; they are shown on request. */
export const firstSwitches: Switches = {
  counties: true,
  metros: true,
  schools: true,
  unranked: false,
  attorneys: true,
  partners: true,
  shortlist: true,
  labels: true,
};

/** The layers of the style that a switch shows; those without a rank share theirs with the ranked. */
export const layersOfSwitch: Record<MapSwitch, readonly string[]> = {
  counties: ['counties', 'counties-unknown', 'county-borders'],
  metros: ['metros'],
  schools: ['schools'],
  unranked: [],
  attorneys: ['attorneys', 'attorney-clusters'],
  partners: ['partner-rings', 'partner-stars'],
  shortlist: ['candidates'],
  labels: ['county-labels', 'state-labels', 'metro-labels'],
};

/** The layers that stand in for those of a switch while it is off. */
export const layersWithoutSwitch: Partial<Record<MapSwitch, readonly string[]>> = {
  counties: ['land'],
};
