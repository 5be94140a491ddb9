import { request } from '../api.ts';
import type { Step } from './history.ts';
import { noteSaved } from './saving.ts';
import { changeWork } from './work-store.ts';

/** Other datasets came into use by what was just done: one step of the history. */
export async function noteDatasets(step: Step): Promise<void> {
  changeWork(step, { datasets: await request('datasetsInUse', {}) });
  noteSaved();
}
