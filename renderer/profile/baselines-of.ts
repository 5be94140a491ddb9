import type { Criterion } from '../../data/model/criterion.ts';
import type { Profile } from '../../data/model/profile.ts';
import type { ChartBaseline } from '../chart/value-backdrop.tsx';
import { formatCount } from '../ui/format.ts';

/** The baselines that a criterion's figures are held against, with their labels. */
export function baselinesOf(
  criterion: Criterion,
  baselines: Profile['baselines'],
): ChartBaseline[] {
  const at = (figure: number, label: string, side: 'left' | 'right' = 'right') => ({
    at: figure,
    label,
    side,
  });
  if (criterion === 'reach') {
    return [at(baselines.immigrants, `baseline of the area ${formatCount(baselines.immigrants)}`)];
  }
  if (criterion === 'pairs') {
    const { firstYearPairs, growthPairs } = baselines;
    return [
      at(firstYearPairs, `${firstYearPairs}, first year`),
      at(growthPairs, `${growthPairs}, later`),
    ];
  }
  if (criterion === 'undergraduates') {
    const { undergraduatesLow, undergraduatesHigh } = baselines;
    return [
      at(undergraduatesLow, formatCount(undergraduatesLow), 'left'),
      at(undergraduatesHigh, formatCount(undergraduatesHigh)),
    ];
  }
  if (criterion === 'home') return [at(baselines.homeFeatures, 'baseline')];
  if (criterion === 'champion') return [at(baselines.championAuthority, 'baseline', 'left')];
  return [];
}
