import { bytesOfRanks, type DrawnRanks, roomForRanks } from '../../../data/fit/draw-ranks.ts';
import type { Robustness, RobustnessInput } from '../../../data/fit/robustness.ts';

/** What each thread gets at its start; all of them write into the same memory. */
export interface RobustnessThreadData {
  input: RobustnessInput;
  memory: SharedArrayBuffer;
}

/** First all the draws are made, then all entries are summed up over them. */
export type RobustnessTask =
  | { kind: 'draw'; room: number; from: number }
  | { kind: 'summarize'; from: number; to: number };

/** Null for draws: their ranks are in the memory. */
export type RobustnessAnswer = Robustness | null;

/**
 * Draws of one task: enough to be worth a message, few enough for a processor's cache. Not a power of
 * two, since the ranks of the schools would then fall on the same few lines of it.
 */
const drawsOfTask = 250;
const entriesOfTask = 250;

export function drawTasks({ draws }: RobustnessInput): RobustnessTask[] {
  return startsOf(draws, drawsOfTask).map((from, room) => ({ kind: 'draw', room, from }));
}

export function summaryTasks({ school }: RobustnessInput): RobustnessTask[] {
  // With no school at all, one task still says so.
  return startsOf(Math.max(1, school.length), entriesOfTask).map((from) => ({
    kind: 'summarize',
    from,
    to: Math.min(school.length, from + entriesOfTask),
  }));
}

export function sharedMemory(input: RobustnessInput): SharedArrayBuffer {
  const bytes = roomSizes(input).map((draws) => bytesOfRanks(input, draws));
  return new SharedArrayBuffer(bytes.reduce((sum, size) => sum + size, 0));
}

/** The memory as rooms, one for each task of draws, in their order. */
export function roomsOf(input: RobustnessInput, memory: SharedArrayBuffer): DrawnRanks[] {
  let at = 0;
  return roomSizes(input).map((draws) => {
    const room = roomForRanks(input, draws, memory, at);
    at += bytesOfRanks(input, draws);
    return room;
  });
}

function roomSizes({ draws }: RobustnessInput): number[] {
  return startsOf(draws, drawsOfTask).map((from) => Math.min(drawsOfTask, draws - from));
}

function startsOf(count: number, step: number): number[] {
  return Array.from({ length: Math.ceil(count / step) }, (_, i) => i * step);
}
