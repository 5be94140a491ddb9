import { rankCountry } from '../../../data/fit/rank-country.ts';
import { newCandidate } from '../../../data/model/candidate.ts';
import { fiveQuestions } from '../../../data/model/profile.ts';
import type { TableSubject } from '../../../renderer/ranking/table-column.ts';
import { smallAtlas, smallFigures } from '../map/small-atlas.ts';

/** Four ranked schools: UMass Boston, Worcester State, one small, one of which little is known. */
export function tableCountry(): TableSubject {
  const figures = smallFigures();
  const { criteria } = figures;
  criteria.reach.set([418_111, 49_577, 49_577, Number.NaN]);
  criteria.centrality.set([0.8946, 0.9769, 0.9769, Number.NaN]);
  criteria.undergraduates.set([12_373, 4734, 150, Number.NaN]);
  figures.immigrants.set([534_137, 94_148, 94_148, Number.NaN]);
  figures.meanDistanceKm.set([23.462, 16.0934, 16.0934, Number.NaN]);
  figures.exclusion = ['', '', '', ''];
  const candidate = newCandidate('168430', 1);
  return {
    ...rankCountry(smallAtlas(), figures, { ...fiveQuestions, completenessFloor: 0 }),
    listed: new Set(['166638']),
    units: 'miles',
    candidacy: new Map([[candidate.unitid, { ...candidate, stage: 'talks' as const }]]),
  };
}
