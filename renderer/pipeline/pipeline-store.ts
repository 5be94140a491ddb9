import { create } from 'zustand';
import {
  noPipelineFilter,
  type PipelineFilter,
  type PipelineSort,
} from '../../data/candidate/pipeline-filter.ts';

/** Candidates by their stages, by what holds them up, or those that are late. */
export const pipelineViews = ['board', 'blocks', 'overdue'] as const;
export type PipelineViewName = (typeof pipelineViews)[number];

/** How the pipeline is looked at; it is the same when one comes back to it. */
interface Pipeline {
  view: PipelineViewName;
  filter: PipelineFilter;
  sort: PipelineSort;
  /** The candidate whose card the keys go from, by UNITID. */
  focused: string | null;
  /** Whether owners are named in what is written to files. */
  withOwners: boolean;
  /** A file that was asked for elsewhere in the window; null for none. */
  asked: 'printPipeline' | 'saveCalendar' | null;
  /** How the last file went. */
  result: { sentence: string; isTrouble: boolean } | null;
}

export const usePipeline = create<Pipeline>()(() => ({
  view: 'board',
  filter: noPipelineFilter,
  sort: 'fit',
  focused: null,
  withOwners: false,
  asked: null,
  result: null,
}));

export function filterPipeline(change: Partial<PipelineFilter>): void {
  usePipeline.setState(({ filter }) => ({ filter: { ...filter, ...change } }));
}
