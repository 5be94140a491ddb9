import type { Pathway } from '../model/candidate.ts';
import type { GateState, PipelineCard } from './pipeline-card.ts';

/** Which candidates the pipeline shows; null lets all pass. */
export interface PipelineFilter {
  /** '' for those whom nobody sees to. */
  owner: string | null;
  pathway: Pathway | null;
  gate: GateState | null;
  due: 'overdue' | 'undated' | null;
  /** Those set aside are left out, shown beside the others, or shown alone. */
  setAside: 'without' | 'with' | 'only';
}

export const noPipelineFilter: PipelineFilter = {
  owner: null,
  pathway: null,
  gate: null,
  due: null,
  setAside: 'without',
};

/** What comes first in a column. */
export const pipelineSorts = ['fit', 'due', 'age', 'name'] as const;
export type PipelineSort = (typeof pipelineSorts)[number];

/** The cards that pass every filter that is set, in their order. */
export function filterCards(
  cards: readonly PipelineCard[],
  { owner, pathway, gate, due, setAside }: PipelineFilter,
): PipelineCard[] {
  return cards.filter(({ candidate, gate: stands, overdue }) => {
    if (owner !== null && candidate.owner.trim() !== owner) return false;
    if (pathway !== null && candidate.pathway !== pathway) return false;
    if (gate !== null && stands !== gate) return false;
    if (due === 'overdue' && overdue === 0) return false;
    // Also those without any next action.
    if (due === 'undated' && candidate.nextAction?.due) return false;
    return setAside === 'with' || candidate.setAside === (setAside === 'only');
  });
}

/** Best fit, earliest next action, longest in its stage, or by name; what is not known comes last. */
export function sortCards(cards: readonly PipelineCard[], by: PipelineSort): PipelineCard[] {
  const value: Record<PipelineSort, (card: PipelineCard) => number> = {
    fit: ({ fit }) => -fit,
    due: ({ candidate }) => Date.parse(candidate.nextAction?.due ?? ''),
    age: ({ age }) => -(age ?? Number.NaN),
    name: () => 0,
  };
  return cards
    .map((card) => {
      const key = value[by](card);
      return { card, key: Number.isNaN(key) ? Number.POSITIVE_INFINITY : key };
    })
    .toSorted((a, b) =>
      a.key === b.key ? a.card.name.localeCompare(b.card.name, 'en') : a.key - b.key,
    )
    .map(({ card }) => card);
}

/** Owners of candidates by name, each once; without those whom nobody sees to. */
export function ownersOf(cards: readonly PipelineCard[]): string[] {
  const names = new Set(cards.map(({ candidate }) => candidate.owner.trim()).filter(Boolean));
  return [...names].sort((a, b) => a.localeCompare(b, 'en'));
}
