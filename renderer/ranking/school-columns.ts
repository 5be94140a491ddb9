import { nameArea } from '../../data/model/area-name.ts';
import { exclusionSentences } from '../../data/model/figures.ts';
import { regionOfState, regions } from '../../data/model/region.ts';
import { schoolControls, schoolLevels } from '../../data/model/school.ts';
import { candidacies } from '../../data/model/school-filters.ts';
import { sayAreaInFull } from '../../data/words/area-name.ts';
import { nameOfState } from '../../data/words/state-name.ts';
import { candidacyWords, controlWords, levelWords } from './filter-chips.ts';
import { candidacyOf, populationOf } from './filter-schools.ts';
import type { TableColumn } from './table-column.ts';

/** Where a school is, of what kind it is, and what people have made of it. */
export const schoolColumns: readonly TableColumn[] = [
  {
    id: 'city',
    name: 'Town',
    unit: '',
    group: 'Place',
    width: 128,
    kind: 'text',
    text: ({ atlas }, s) => atlas.schools.city[s],
  },
  {
    id: 'state',
    name: 'State',
    unit: '',
    group: 'Place',
    width: 120,
    kind: 'text',
    text: ({ atlas }, s) => nameOfState(atlas.schools.state[s]),
  },
  {
    id: 'region',
    name: 'Region',
    unit: '',
    group: 'Place',
    width: 104,
    kind: 'choice',
    choice: ({ atlas }, s) => regions.indexOf(regionOfState(atlas.schools.state[s])),
    words: regions,
  },
  {
    id: 'area',
    name: 'Area',
    unit: '',
    group: 'Place',
    width: 208,
    kind: 'text',
    text: ({ atlas, figures }, s) => {
      const area = nameArea(atlas, figures.areaKind[s], figures.area[s]);
      return area === null ? '' : sayAreaInFull(area);
    },
  },
  {
    id: 'area-population',
    name: 'Population of the area',
    short: 'Population',
    unit: 'of the area',
    group: 'Place',
    width: 112,
    kind: 'count',
    figure: populationOf,
    digits: 0,
  },
  {
    id: 'level',
    name: 'Level',
    unit: '',
    group: 'School',
    width: 104,
    kind: 'choice',
    choice: ({ atlas }, s) => schoolLevels.indexOf(atlas.schools.level[s]),
    words: schoolLevels.map((level) => levelWords[level]),
  },
  {
    id: 'control',
    name: 'Control',
    unit: '',
    group: 'School',
    width: 136,
    kind: 'choice',
    choice: ({ atlas }, s) => schoolControls.indexOf(atlas.schools.control[s]),
    words: schoolControls.map((control) => controlWords[control]),
  },
  {
    id: 'candidacy',
    name: 'Stage',
    unit: '',
    group: 'School',
    width: 120,
    kind: 'choice',
    choice: ({ candidacy, atlas }, s) => {
      const standing = candidacyOf(candidacy.get(atlas.schools.unitid[s]));
      return standing === 'not a candidate' ? Number.NaN : candidacies.indexOf(standing);
    },
    words: candidacies.map((one) => candidacyWords[one]),
  },
  {
    id: 'shortlist',
    name: 'On the shortlist',
    short: 'Shortlist',
    unit: '',
    group: 'School',
    width: 96,
    kind: 'choice',
    choice: ({ listed, atlas }, s) => (listed.has(atlas.schools.unitid[s]) ? 0 : Number.NaN),
    words: ['Yes'],
  },
  {
    id: 'partner',
    name: 'Partner',
    unit: '',
    group: 'School',
    width: 88,
    kind: 'choice',
    choice: ({ atlas }, s) => (atlas.schools.partner[s] === 1 ? 0 : Number.NaN),
    words: ['Yes'],
  },
  {
    id: 'unitid',
    name: 'UNITID',
    unit: '',
    group: 'School',
    width: 88,
    kind: 'text',
    text: ({ atlas }, s) => atlas.schools.unitid[s],
  },
  {
    id: 'excluded',
    name: 'Out of the ranking',
    short: 'Out',
    unit: '',
    group: 'School',
    width: 224,
    kind: 'text',
    text: ({ figures }, s) => exclusionSentences[figures.exclusion[s]],
  },
];
