import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import {
  type Moment,
  type PipelineCard,
  pipelineCards,
  saysTheSame,
} from '../../data/candidate/pipeline-card.ts';
import { filterCards, sortCards } from '../../data/candidate/pipeline-filter.ts';
import { request } from '../api.ts';
import { today } from '../candidate/edit-candidate.ts';
import { useCandidates } from '../state/candidate-store.ts';
import { useRanked } from '../state/ranking-store.ts';
import { usePipeline } from './pipeline-store.ts';

export interface PipelineCards {
  all: PipelineCard[];
  /** Those that pass the filter, sorted. */
  shown: PipelineCard[];
  moment: Moment;
  /** Whether it is known since when they are in their stages. */
  complete: boolean;
}

export function usePipelineCards(): PipelineCards {
  // A drag of a weight is answered by the panel first, by the cards a moment later.
  const ranked = useDeferredValue(useRanked((all) => all));
  const candidates = useCandidates();
  const moment = useMoment();
  const filter = usePipeline((pipeline) => pipeline.filter);
  const sort = usePipeline((pipeline) => pipeline.sort);
  const { data: times } = useQuery({
    // Beside the timelines, which are read again together with it.
    queryKey: ['timeline', 'stages'],
    queryFn: () => request('stageTimes', {}),
    structuralSharing: false,
  });
  // Of hundreds of cards one changes at a time: the others stay the same, and are not drawn again.
  const drawn = useRef<ReadonlyMap<string, PipelineCard>>(new Map());
  const all = useMemo(() => {
    const since = new Map(times?.map((one) => [one.unitid, one.since]));
    const cards = pipelineCards(candidates, ranked, since, moment).map((card) => {
      const before = drawn.current.get(card.candidate.unitid);
      return before !== undefined && saysTheSame(before, card) ? before : card;
    });
    drawn.current = new Map(cards.map((card) => [card.candidate.unitid, card]));
    return cards;
  }, [candidates, ranked, times, moment]);
  const shown = useMemo(() => sortCards(filterCards(all, filter), sort), [all, filter, sort]);
  return { all, shown, moment, complete: times !== undefined };
}

/** Now, again every minute: a window may stay open over midnight. */
function useMoment(): Moment {
  const [moment, setMoment] = useState(readMoment);
  useEffect(() => {
    const timer = window.setInterval(() => setMoment(readMoment()), 60_000);
    return () => window.clearInterval(timer);
  }, []);
  return moment;
}

function readMoment(): Moment {
  return { day: today(), at: Date.now() };
}
