import { censusTractCentres } from './layouts/census-tract-centres.ts';
import { ersRuralAtlas } from './layouts/ers-rural-atlas.ts';
import { ipedsDirectory } from './layouts/ipeds-directory.ts';
import { ipedsEnrolment } from './layouts/ipeds-enrolment.ts';
import { legalOfficeRoster } from './layouts/legal-office-roster.ts';
import { nberDelineation } from './layouts/nber-delineation.ts';
import { zipCentres } from './layouts/zip-centres.ts';

/** The layouts of official files, by what they are about. */
export const officialLayouts = {
  immigrants: ersRuralAtlas,
  delineation: nberDelineation,
  tractCentres: censusTractCentres,
  directory: ipedsDirectory,
  enrolment: ipedsEnrolment,
  roster: legalOfficeRoster,
  zipCentres,
} as const;
