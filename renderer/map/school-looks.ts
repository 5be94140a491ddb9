import { fitBreaks, fitClass } from '../style/ramps.ts';

/** How a school is drawn: a class of fit from 0 on, or one of these. */
export const looks = {
  hidden: -1,
  /** Without a rank: apart or excluded. */
  faint: fitBreaks.length + 1,
} as const;

export interface SchoolStates {
  /** 0-100, NaN unknown. */
  fit: Float64Array;
  /** Position in `standings`: 0 ranked, 1 apart, 2 excluded. */
  standing: Uint8Array;
  /** 1 where the school passes the list's filters. */
  visible: Uint8Array;
}

/** `unranked` says whether schools without a rank are drawn at all. */
export function lookOf(states: SchoolStates, unranked: boolean, school: number): number {
  if (states.visible[school] === 0) return looks.hidden;
  const look = lookWhenMarked(states, school);
  return look === looks.faint && !unranked ? looks.hidden : look;
}

/** How a school is drawn where it is shown in any case: hovered or selected. */
export function lookWhenMarked(states: SchoolStates, school: number): number {
  const { fit, standing } = states;
  // Without a fit there is no rank either; it has no colour in any case.
  if (standing[school] !== 0 || Number.isNaN(fit[school])) return looks.faint;
  return fitClass(fit[school]);
}

/** Writes the looks of all schools into `painted` and tells which of them changed. */
export function repaintSchools(
  painted: Int8Array,
  states: SchoolStates,
  unranked: boolean,
  change: (school: number, look: number) => void,
): void {
  for (let school = 0; school < painted.length; school++) {
    const look = lookOf(states, unranked, school);
    if (look === painted[school]) continue;
    painted[school] = look;
    change(school, look);
  }
}
