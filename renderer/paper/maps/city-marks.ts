import type { CandidateStatus } from '../../../data/model/shortlist.ts';
import type { Report } from '../../../data/report/report.ts';
import type { CountryFrame } from './country-frame.ts';

/** A city on the map of the country: where it lies, and where its number stands. */
export interface CityMark {
  /** Place on the shortlist, from 1. */
  number: number;
  name: string;
  status: CandidateStatus;
  at: [x: number, y: number];
  /** Moved aside where several cities lie close together. */
  mark: [x: number, y: number];
  /** Where its name stands; null where there is no room for it. */
  label: { x: number; y: number; anchor: 'start' | 'middle' | 'end' } | null;
}

export const markRadius = 9;
export const labelSize = 12.5;
const apart = 2 * markRadius + 1.5;

/** The cities of a report by their lead schools; those beyond the sheet are left out. */
export function placeCityMarks(
  { cities }: Report,
  frame: CountryFrame,
  width: number,
  height: number,
): CityMark[] {
  const marks = cities.flatMap(({ name, status, schools }, i): CityMark[] => {
    const { longitude, latitude } = schools[0].record;
    const at = frame.projectPlace(longitude, latitude);
    if (at === null) return [];
    // On a map that it is an area needs no word.
    const short = name.replace(/^Greater /, '');
    return [{ number: i + 1, name: short, status, at, mark: [...at], label: null }];
  });
  moveApart(marks, width, height);
  placeLabels(marks, width, height);
  return marks;
}

/** Pushes marks that lie on each other apart, each by half of what is missing, until none does. */
function moveApart(marks: CityMark[], width: number, height: number): void {
  for (let round = 0; round < 500; round++) {
    let moved = false;
    for (let a = 0; a < marks.length; a++) {
      for (let b = a + 1; b < marks.length; b++) {
        const [first, second] = [marks[a].mark, marks[b].mark];
        const [dx, dy] = [second[0] - first[0], second[1] - first[1]];
        const distance = Math.hypot(dx, dy);
        if (distance >= apart - 0.01) continue;
        moved = true;
        // Cities on one point are parted to all sides, by the golden angle.
        const turn = 2.399963 * (a + b);
        const [ux, uy] =
          distance < 0.01 ? [Math.cos(turn), Math.sin(turn)] : [dx / distance, dy / distance];
        const push = (apart - distance) / 2;
        marks[a].mark = [first[0] - ux * push, first[1] - uy * push];
        marks[b].mark = [second[0] + ux * push, second[1] + uy * push];
      }
    }
    for (const one of marks) {
      one.mark = [
        Math.min(width - markRadius - 1, Math.max(markRadius + 1, one.mark[0])),
        Math.min(height - markRadius - 1, Math.max(markRadius + 1, one.mark[1])),
      ];
    }
    if (!moved) return;
  }
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Names in the order of the shortlist, each at the first side of its mark where nothing else stands. */
function placeLabels(marks: CityMark[], width: number, height: number): void {
  const taken: Box[] = marks.map(({ mark: [x, y] }) => ({
    left: x - markRadius - 1,
    top: y - markRadius - 1,
    right: x + markRadius + 1,
    bottom: y + markRadius + 1,
  }));
  for (const city of marks) {
    const wide = city.name.length * labelSize * 0.58;
    for (const candidate of sidesOf(city.mark, wide)) {
      const { box } = candidate;
      const inside = box.left > 0 && box.right < width && box.top > 0 && box.bottom < height;
      if (!inside || taken.some((other) => meet(box, other))) continue;
      taken.push(box);
      city.label = candidate.label;
      break;
    }
  }
}

function sidesOf([x, y]: [number, number], wide: number) {
  const gap = markRadius + 4;
  const near = markRadius + 1;
  const high = labelSize + 2;
  const beside = { top: y - high / 2, bottom: y + high / 2 };
  const centred = { left: x - wide / 2, right: x + wide / 2 };
  const base = y + labelSize * 0.36;
  return [
    {
      label: { x: x + gap, y: base, anchor: 'start' as const },
      box: { left: x + gap, right: x + gap + wide, ...beside },
    },
    {
      label: { x: x - gap, y: base, anchor: 'end' as const },
      box: { left: x - gap - wide, right: x - gap, ...beside },
    },
    {
      label: { x, y: y - gap, anchor: 'middle' as const },
      box: { ...centred, top: y - gap - high, bottom: y - gap + 2 },
    },
    {
      label: { x, y: y + gap + labelSize * 0.8, anchor: 'middle' as const },
      box: { ...centred, top: y + gap - 2, bottom: y + gap + high },
    },
    ...([1, -1] as const).flatMap((down) =>
      (['start', 'end'] as const).map((anchor) => {
        const [left, right] =
          anchor === 'start' ? [x + near, x + near + wide] : [x - near - wide, x - near];
        const middle = y + down * markRadius;
        return {
          label: { x: anchor === 'start' ? left : right, y: middle + labelSize * 0.36, anchor },
          box: { left, right, top: middle - high / 2, bottom: middle + high / 2 },
        };
      }),
    ),
  ];
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
