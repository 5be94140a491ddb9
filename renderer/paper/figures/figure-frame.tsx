import type { ReactNode } from 'react';
import { ground, ink, letters } from '../maps/paper-ink.ts';
import { breakLines } from './break-lines.ts';
import { TextLines } from './text-lines.tsx';

/** Around what a picture shows. */
export const figureSide = 32;

interface Props {
  width: number;
  /** Height of what is in it. */
  height: number;
  title: string;
  /** Under the title, as sentences. */
  words: string;
  /** At the foot: where the figures come from. */
  sources: string;
  alt: string;
  children: ReactNode;
}

const titleSize = 24;
const titleLine = 30;
const wordsSize = 13;
const wordsLine = 18;
const sourceSize = 9.5;
const sourceLine = 12;

/** A picture that stands by itself: its title, what it shows, and where that comes from. */
export function FigureFrame({ width, height, title, words, sources, alt, children }: Props) {
  const inner = width - 2 * figureSide;
  const titleLines = breakLines(title, inner, titleSize, 600);
  const wordLines = breakLines(words, inner, wordsSize);
  const sourceLines = breakLines(sources, inner, sourceSize);
  const wordsTop = 24 + titleLines.length * titleLine;
  const top = wordsTop + wordLines.length * wordsLine + 16;
  const foot = top + height + 20;
  const whole = foot + sourceLines.length * sourceLine + 20;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={whole}
      viewBox={`0 0 ${width} ${whole}`}
      role="img"
      aria-label={alt}
      {...letters}
    >
      <rect width={width} height={whole} fill={ground} />
      <TextLines
        lines={titleLines}
        x={figureSide}
        y={24 + titleSize * 0.8}
        lineHeight={titleLine}
        fontSize={titleSize}
        fontWeight={600}
        fill={ink.strong}
      />
      <TextLines
        lines={wordLines}
        x={figureSide}
        y={wordsTop + 13}
        lineHeight={wordsLine}
        fontSize={wordsSize}
      />
      <g transform={`translate(${figureSide} ${top})`}>{children}</g>
      <TextLines
        lines={sourceLines}
        x={figureSide}
        y={foot + 9}
        lineHeight={sourceLine}
        fontSize={sourceSize}
        fill={ink.faint}
      />
    </svg>
  );
}
