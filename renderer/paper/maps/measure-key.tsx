import { coloursOf } from '../../map/class-colours.ts';
import type { ClassedAreas } from '../../map/classify-areas.ts';
import { type LegendMark, type LegendWords, sayLegend } from '../../map/say-legend.ts';
import { TwoWaySquare, twoWaySize } from '../../map/two-way-legend.tsx';
import { breakLine } from './break-line.ts';
import { ink, mapGround, palette } from './paper-ink.ts';
import { pathUnit } from './shape-path.ts';

/** What the key of the areas takes up at most, in pixels. */
export const keyWidth = 380;

const top = 18;
const squareSide = 24;
const lineHeight = 14;

/** How high the key of these areas is, in pixels. */
export function keyHeight(classed: ClassedAreas): number {
  if (classed.twoWay !== null) return top + twoWaySize(squareSide).height + 2;
  return 66 + (notes(sayLegend(classed)).length > 0 ? lineHeight : 0);
}

/** What the colours and hatchings of the areas mean, in the words of the window. */
export function MeasureKey({ classed }: { classed: ClassedAreas }) {
  const words = sayLegend(classed);
  const { twoWay } = classed;
  const colours = coloursOf(classed, palette);
  return (
    <g>
      <text y={11}>
        <tspan fontWeight={600} fill={ink.strong}>
          {words.title}
        </tspan>{' '}
        {words.how}
      </text>
      {twoWay === null ? (
        <OneWay words={words} colours={colours} />
      ) : (
        <>
          <g transform={`translate(0 ${top})`}>
            <TwoWaySquare colours={colours} bounds={twoWay} side={squareSide} />
          </g>
          {words.marks.map(({ mark, words: meaning }, i) => (
            <Mark key={mark} mark={mark} words={meaning} x={210} y={top + 8 + i * 18} />
          ))}
        </>
      )}
    </g>
  );
}

function OneWay({ words, colours }: { words: LegendWords; colours: readonly string[] }) {
  const classWidth = Math.min(56, Math.floor(360 / colours.length));
  const under = words.hasClasses ? 50 : 22 + notes(words).length * lineHeight;
  const widths = words.marks.map((mark) => 42 + mark.words.length * 5.4);
  return (
    <>
      {words.hasClasses && (
        <>
          <rect y={top} width={colours.length * classWidth} height={11} fill={mapGround} />
          {colours.map((colour, i) => (
            <rect
              key={colour}
              x={i * classWidth}
              y={top}
              width={classWidth}
              height={11}
              fill={colour}
            />
          ))}
          {words.bounds.map((bound, i) => (
            <text key={bound} x={(i + 1) * classWidth} y={42} textAnchor="middle">
              {bound}
            </text>
          ))}
        </>
      )}
      {notes(words).map((line, i) => (
        <text key={line} y={(words.hasClasses ? 74 : 26) + i * lineHeight}>
          {line}
        </text>
      ))}
      {words.marks.map(({ mark, words: meaning }, i) => (
        <Mark
          key={mark}
          mark={mark}
          words={meaning}
          x={widths.slice(0, i).reduce((sum, width) => sum + width, 0)}
          y={under}
        />
      ))}
    </>
  );
}

function notes({ note }: LegendWords): string[] {
  return note === '' ? [] : breakLine(note, 68);
}

interface MarkProps {
  mark: LegendMark;
  words: string;
  x: number;
  y: number;
}

/** A piece of the map with what it means. */
function Mark({ mark, words, x, y }: MarkProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <g transform={`scale(${pathUnit})`}>
        {grounds[mark].map((fill) => (
          <rect key={fill} width={22 / pathUnit} height={11 / pathUnit} fill={fill} />
        ))}
      </g>
      {mark === 'plain' && (
        <rect x={0.5} y={0.5} width={21} height={10} fill="none" stroke={palette.coast} />
      )}
      <text x={28} y={9}>
        {words}
      </text>
    </g>
  );
}

const grounds: Record<LegendMark, string[]> = {
  hatched: ['url(#paper-hatch)'],
  plain: [palette.outside],
  lined: [palette.areas[5][1], 'url(#paper-lines)'],
};
