import { queryOptions } from '@tanstack/react-query';
import { create } from 'zustand';
import type { Decision } from '../../data/model/decision.ts';
import { sayDay } from '../../data/words/day.ts';
import { request } from '../api.ts';
import { useMapSettings } from '../map/map-settings.ts';
import { tell } from '../shortlist/candidates.ts';
import { currentProfile } from '../state/profile-store.ts';
import { queryClient } from '../state/query-client.ts';
import { saveWorkNow } from '../state/keepers.ts';
import { currentShortlist } from '../state/shortlist-store.ts';
import { noteLasting } from '../state/work-store.ts';

/** What is to be recorded: a shortlist as it stands, or as it was just presented. */
interface Recording {
  shortlist: string;
  presented: boolean;
  /** What stands in the box at first. */
  title: string;
}

interface Decisions {
  open: boolean;
  /** Id of the record that is looked at; null for the newest. */
  chosen: number | null;
  /** Null while no title is asked for. */
  recording: Recording | null;
}

export const useDecisions = create<Decisions>()(() => ({
  open: false,
  chosen: null,
  recording: null,
}));

/** Every decision record, the newest first. */
export const decisionsQuery = queryOptions({
  queryKey: ['decisions'],
  queryFn: () => request('decisions', {}),
});

/** Shows the decision records, over the whole window. */
export function openDecisions(): void {
  useDecisions.setState({ open: true });
}

export function closeDecisions(): void {
  useDecisions.setState({ open: false });
}

export function chooseDecision(chosen: number): void {
  useDecisions.setState({ chosen });
}

/** Asks for the title under which the shortlist in use is recorded. */
export function askToRecord(presented = false): void {
  const shortlist = currentShortlist();
  if (shortlist === null || shortlist.cities.length === 0) {
    tell('There is nothing to record yet: the shortlist has no city.');
    return;
  }
  const today = new Date();
  const day = new Date(today.getTime() - today.getTimezoneOffset() * 60_000).toISOString();
  const title = `${shortlist.report.title}, ${sayDay(day.slice(0, 10))}`.slice(0, 200);
  useDecisions.setState({ recording: { shortlist: shortlist.id, presented, title } });
}

export function stopRecording(): void {
  useDecisions.setState({ recording: null });
}

/** Keeps what was shown for good. */
export async function recordDecision(title: string): Promise<Decision | null> {
  const { recording } = useDecisions.getState();
  if (recording === null) return null;
  const { shortlist, presented } = recording;
  // What is recorded is made from the workspace, unless it was presented already.
  if (!presented) await saveWorkNow();
  const profile = currentProfile();
  const { colouring } = useMapSettings.getState();
  const decision = await request('recordDecision', {
    title,
    shortlist,
    profile,
    colouring,
    presented,
  });
  await queryClient.invalidateQueries({ queryKey: decisionsQuery.queryKey });
  useDecisions.setState({ recording: null, chosen: decision.id });
  noteLasting(
    { subject: `decision record “${decision.title}”` },
    'A decision record is kept for good.',
  );
  tell(`“${decision.title}” is recorded; it stays as it is (File › Decision records).`);
  return decision;
}
