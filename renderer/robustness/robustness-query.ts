import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { create } from 'zustand';
import type { Progress } from '../../data/api/events.ts';
import type { Robustness } from '../../data/fit/robustness.ts';
import { ProblemError } from '../../data/model/problem.ts';
import type { Profile } from '../../data/model/profile.ts';
import { request, subscribe } from '../api.ts';
import { useRanked } from '../state/ranking-store.ts';

/** How the ranking is drawn; how far those who weigh disagree belongs to the profile. */
export interface RobustnessSettings {
  draws: number;
  seed: number;
  /** The share of draws among the first so many is counted. */
  top: number;
}

export const useRobustnessSettings = create<RobustnessSettings>()(() => ({
  draws: 10_000,
  seed: 1,
  top: 10,
}));

/** A drag makes dozens of profiles a second; the draws begin when the hand rests. */
const restMs = 600;

function robustnessQuery(profile: Profile, settings: RobustnessSettings) {
  const { name: _, ...counts } = profile;
  return queryOptions({
    queryKey: ['robustness', counts, settings],
    queryFn: () => request('robustness', { profile, ...settings }),
    structuralSharing: false,
    // Stopped by hand, the draws stay stopped when another school is selected.
    retryOnMount: false,
    gcTime: 120_000,
  });
}

/** What the draws say of the ranking as it is on screen, or how far they are. */
export type RobustnessAnswer =
  | { state: 'working' }
  | { state: 'ready'; robustness: Robustness; settings: RobustnessSettings; entryOf: Entries }
  | { state: 'stopped'; again: () => void }
  | { state: 'failed'; problem: string; again: () => void };

/** Where a school stands in the columns of a robustness. */
export type Entries = ReadonlyMap<number, number>;

/** Asks in the background; an answer to an older profile is never shown beside a newer ranking. */
export function useRobustness(): RobustnessAnswer {
  const profile = useRanked((ranked) => ranked.profile);
  const settings = useRobustnessSettings();
  const asked = useMemo(() => ({ profile, settings }), [profile, settings]);
  const rested = useRested(asked);
  const { data, error, isFetching, refetch } = useQuery(
    robustnessQuery(rested.profile, rested.settings),
  );
  const entryOf = useMemo(
    () => new Map(Array.from(data?.school ?? [], (school, entry) => [school, entry])),
    [data],
  );
  const working = rested !== asked || isFetching;
  return useMemo((): RobustnessAnswer => {
    const again = () => void refetch();
    if (working) return { state: 'working' };
    if (data) return { state: 'ready', robustness: data, settings, entryOf };
    if (error === null) return { state: 'working' };
    return error instanceof ProblemError && error.problem.code === 'cancelled'
      ? { state: 'stopped', again }
      : { state: 'failed', problem: error.message, again };
  }, [working, data, settings, entryOf, error, refetch]);
}

export function cancelRobustness(): void {
  request('cancel', { task: 'robustness' }).catch(() => undefined);
}

/** How far the draws are, 0..1; null before the first word of them. */
export function useRobustnessProgress(): number | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(
    () =>
      subscribe('progress', (now) => {
        if (now.task === 'robustness') setProgress(now);
      }),
    [],
  );
  return progress === null || progress.total === 0 ? null : progress.done / progress.total;
}

/** The value once it has not changed for a while. */
function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    if (rested === value) return;
    const timer = window.setTimeout(() => setRested(value), restMs);
    return () => window.clearTimeout(timer);
  }, [rested, value]);
  return rested;
}
