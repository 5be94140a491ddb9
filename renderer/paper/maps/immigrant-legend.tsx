import { immigrantBreaks } from '../../map/immigrant-classes.ts';
import { formatShort } from '../../ui/format.ts';
import { ink, mapGround, paleOpacity, palette } from './paper-ink.ts';

interface Props {
  classWidth: number;
  /** Whether the counties stand behind something else, pale and without hatching. */
  pale?: boolean;
}

/** The classes side by side with their bounds under the joints, and what has no figure. */
export function Classes({ classWidth, pale = false }: Props) {
  const last = palette.immigrants.length * classWidth;
  return (
    <g>
      <text y={11} fontWeight={600} fill={ink.strong}>
        Immigrants by county
      </text>
      <rect y={18} width={last} height={11} fill={mapGround} />
      <rect x={last + 14} y={18} width={28} height={11} fill={mapGround} />
      <g opacity={pale ? paleOpacity : 1}>
        {palette.immigrants.map((colour, i) => (
          <rect
            key={colour}
            x={i * classWidth}
            y={18}
            width={classWidth}
            height={11}
            fill={colour}
          />
        ))}
        <rect x={last + 14} y={18} width={28} height={11} fill={palette.land} />
      </g>
      {immigrantBreaks.map((bound, i) => (
        <text key={bound} x={(i + 1) * classWidth} y={42} textAnchor="middle">
          {formatShort(bound)}
        </text>
      ))}
      {!pale && (
        <path
          d={`M${last + 14} 29l11 -11M${last + 20} 29l11 -11M${last + 26} 29l11 -11M${last + 31} 29l11 -11`}
          stroke={palette.hatch}
        />
      )}
      <text x={last + 14} y={42}>
        no figure
      </text>
    </g>
  );
}
