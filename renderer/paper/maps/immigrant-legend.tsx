import { immigrantBreaks } from '../../map/immigrant-classes.ts';
import { formatShort } from '../../ui/format.ts';
import { ink, mapGround, paleOpacity, palette } from './paper-ink.ts';

interface Props {
  classWidth: number;
}

/** The classes of counties that stand pale behind something else, and what has no figure. */
export function Classes({ classWidth }: Props) {
  const last = palette.immigrants.length * classWidth;
  return (
    <g>
      <text y={11} fontWeight={600} fill={ink.strong}>
        Immigrants by county
      </text>
      <rect y={18} width={last} height={11} fill={mapGround} />
      <rect x={last + 14} y={18} width={28} height={11} fill={mapGround} />
      <g opacity={paleOpacity}>
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
      <text x={last + 14} y={42}>
        no figure
      </text>
    </g>
  );
}
