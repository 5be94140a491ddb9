import { parentPort, workerData } from 'node:worker_threads';
import { drawRanks } from '../../../data/fit/draw-ranks.ts';
import { summarizeDraws } from '../../../data/fit/summarize-draws.ts';
import type { RobustnessTask, RobustnessThreadData } from './robustness-tasks.ts';
import { roomsOf } from './robustness-tasks.ts';

/** Entry of a thread that draws: it takes one task at a time and answers with what came of it. */

const { input, memory } = workerData as RobustnessThreadData;
const rooms = roomsOf(input, memory);

parentPort?.on('message', (task: RobustnessTask) => parentPort?.postMessage(work(task)));

function work(task: RobustnessTask) {
  if (task.kind === 'summarize') return summarizeDraws(input.school, rooms, task.from, task.to);
  const room = rooms[task.room];
  drawRanks(input, task.from, task.from + room.draws, room);
  return null;
}
