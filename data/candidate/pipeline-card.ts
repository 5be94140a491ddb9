import type { RankedCountry } from '../fit/rank-country.ts';
import type { Candidate } from '../model/candidate.ts';
import { isGateOpen } from './community-support.ts';
import { isOverridden } from './enter-stage.ts';
import { type Block, firstBlock } from './first-block.ts';

/** How the gate stands for a candidate: 'override' where it was passed although it is shut. */
export const gateStates = ['shut', 'open', 'override'] as const;
export type GateState = (typeof gateStates)[number];

/** A candidate as the pipeline shows it. */
export interface PipelineCard {
  candidate: Candidate;
  /** Position in SchoolColumns; -1 where the datasets in use do not have the school. */
  school: number;
  name: string;
  /** 'Boston, MA'; '' where the school is not there. */
  place: string;
  /** 0-100; NaN where unknown. */
  fit: number;
  /** Share of all weight that is known, 0..1; NaN where the school is not there. */
  completeness: number;
  gate: GateState;
  /** Whole days in its stage; null where the timeline does not say. */
  age: number | null;
  /** Whole days by which the next action is late; 0 where it is not. */
  overdue: number;
  /** Null for one set aside. */
  block: Block | null;
}

/** The moment for which a pipeline is drawn. */
export interface Moment {
  /** YYYY-MM-DD where the person is. */
  day: string;
  /** Milliseconds since 1970. */
  at: number;
}

const dayMs = 86_400_000;

/**
 * The candidates as cards.
 *
 * @param since when each entered its stage (ISO 8601), by UNITID
 */
export function pipelineCards(
  candidates: readonly Candidate[],
  { atlas, fit }: Pick<RankedCountry, 'atlas' | 'fit'>,
  since: ReadonlyMap<string, string>,
  moment: Moment,
): PipelineCard[] {
  const { schools } = atlas;
  const wanted = new Set(candidates.map(({ unitid }) => unitid));
  const positions = new Map<string, number>();
  schools.unitid.forEach((unitid, school) => {
    if (wanted.has(unitid)) positions.set(unitid, school);
  });
  return candidates.map((candidate) => {
    const school = positions.get(candidate.unitid) ?? -1;
    const entered = since.get(candidate.unitid);
    return {
      candidate,
      school,
      name: school < 0 ? `School ${candidate.unitid}` : schools.name[school],
      place: school < 0 ? '' : `${schools.city[school]}, ${schools.state[school]}`,
      fit: school < 0 ? Number.NaN : fit.fit[school],
      completeness: school < 0 ? Number.NaN : fit.completeness[school],
      gate: gateState(candidate),
      age:
        entered === undefined
          ? null
          : Math.max(0, Math.floor((moment.at - Date.parse(entered)) / dayMs)),
      overdue: daysOverdue(candidate, moment.day),
      block: firstBlock(candidate),
    };
  });
}

/** Whether a card says what another one of the same school said; what is drawn of it can stand then. */
export function saysTheSame(one: PipelineCard, other: PipelineCard): boolean {
  return (
    one.candidate === other.candidate &&
    one.school === other.school &&
    one.name === other.name &&
    Object.is(one.fit, other.fit) &&
    Object.is(one.completeness, other.completeness) &&
    one.age === other.age &&
    one.overdue === other.overdue
  );
}

function gateState(candidate: Candidate): GateState {
  if (isOverridden(candidate)) return 'override';
  return isGateOpen(candidate.evidence) ? 'open' : 'shut';
}

/** Whole days by which the next action is late on a day; one set aside is late with nothing. */
export function daysOverdue({ nextAction, setAside }: Candidate, day: string): number {
  if (setAside || !nextAction?.due) return 0;
  return Math.max(0, Math.round((Date.parse(day) - Date.parse(nextAction.due)) / dayMs));
}
