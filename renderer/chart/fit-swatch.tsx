import { fitClass, fitRamps } from '../style/ramps.ts';
import { useTheme } from '../map/use-theme.ts';

/** The colour that a school's circle has on the map, beside its number; nothing for an unknown fit. */
export function FitSwatch({ fit, size = 8 }: { fit: number; size?: number }) {
  const ramp = fitRamps[useTheme()];
  if (Number.isNaN(fit)) return null;
  const radius = size / 2;
  return (
    <svg width={size} height={size} aria-hidden="true">
      <circle cx={radius} cy={radius} r={radius} fill={ramp[fitClass(fit)]} />
    </svg>
  );
}
