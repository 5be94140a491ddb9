import { savedAttorneys } from './saved-attorneys.ts';
import { savedDelineation } from './saved-delineation.ts';
import { savedImmigrants } from './saved-immigrants.ts';
import { savedPartners } from './saved-partners.ts';
import { savedSchools } from './saved-schools.ts';
import { savedTractCentres } from './saved-tract-centres.ts';

/** How the datasets of each kind are saved and read again. */
export const savedTables = {
  immigrants: savedImmigrants,
  delineation: savedDelineation,
  'tract-centres': savedTractCentres,
  schools: savedSchools,
  attorneys: savedAttorneys,
  partners: savedPartners,
} as const;
