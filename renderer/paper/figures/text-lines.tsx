import type { SVGProps } from 'react';

interface Props extends SVGProps<SVGTextElement> {
  lines: readonly string[];
  x: number;
  /** Base of the first line. */
  y: number;
  lineHeight: number;
}

/** Lines under each other. */
export function TextLines({ lines, x, y, lineHeight, ...text }: Props) {
  return (
    <text {...text}>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are laid out once and stay
        <tspan key={i} x={x} y={y + i * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
