import type { PipelineCard } from '../../data/candidate/pipeline-card.ts';
import { type Stage, stages } from '../../data/model/candidate.ts';
import { edit, useRefusal } from '../candidate/edit-candidate.ts';
import { leadTo } from '../candidate/open-folds.ts';
import { announce } from '../shortlist/move-announcer.tsx';
import { useView } from '../state/view-store.ts';

/** Moves a candidate to another stage; where the gate refuses it, its card says why. */
export function moveCard({ candidate, name }: PipelineCard, stage: Stage): void {
  if (candidate.stage === stage) return;
  const change = (now: typeof candidate) => ({ ...now, stage });
  if (edit({ candidate, name }, 'stage', change, 'board')) announce(`${name}: ${stage} now.`);
}

/** One stage on or back; nothing beyond the ends. */
export function stepCard(card: PipelineCard, by: 1 | -1): void {
  const stage = stages[stages.indexOf(card.candidate.stage) + by];
  if (stage !== undefined) moveCard(card, stage);
}

export function leaveRefusal(): void {
  useRefusal.setState({ refused: null });
}

/** Leads to the record of the school, where the gate can be passed with a reason. */
export function goOnAllTheSame({ candidate, school }: PipelineCard): void {
  const { refused } = useRefusal.getState();
  useView.getState().select(school);
  leadTo('way');
  useRefusal.setState({
    refused: refused && { ...refused, unitid: candidate.unitid, place: 'stage' },
  });
}
