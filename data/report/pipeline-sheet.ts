import { z } from 'zod';
import { blockers } from '../candidate/first-block.ts';
import { gateStates, type PipelineCard } from '../candidate/pipeline-card.ts';
import { stages } from '../model/candidate.ts';
import { sayStage } from '../words/candidate-words.ts';
import { formatScore, formatShare } from '../words/numbers.ts';
import {
  blockerWords,
  gateWords,
  sayDue,
  sayHere,
  sayPipelineScope,
} from '../words/pipeline-words.ts';

const word = z.string().max(400);

const sheetCard = z.object({
  name: word,
  place: word,
  /** '89' */
  fit: word,
  /** '70 % known' */
  known: word,
  gate: z.enum(gateStates),
  gateWord: word,
  /** The next action; '' where there is none. */
  next: word,
  due: word,
  late: z.boolean(),
  /** Since when it is there, and who sees to it where names are wanted. */
  about: word,
});

/** The pipeline as it is printed: ready words, nothing to compute. */
export const pipelineSheetSchema = z.object({
  /** YYYY-MM-DD. */
  date: z.iso.date(),
  scope: word,
  /** Name of the profile that the fit is by. */
  profile: word,
  columns: z
    .array(z.object({ title: word, cards: z.array(sheetCard).max(20_000) }))
    .max(stages.length),
  blocks: z
    .array(
      z.object({
        title: word,
        lines: z
          .array(z.object({ name: word, place: word, stage: word, sentence: z.string().max(1000) }))
          .max(20_000),
      }),
    )
    .max(blockers.length),
});
export type PipelineSheet = z.infer<typeof pipelineSheetSchema>;
export type SheetCard = PipelineSheet['columns'][number]['cards'][number];

/** How a pipeline is to be printed. */
export interface SheetOptions {
  /** YYYY-MM-DD. */
  date: string;
  /** Candidates in all, of which those given are shown. */
  all: number;
  profile: string;
  /** Names of people stay in the workspace unless they are wanted. */
  withOwners: boolean;
}

/** The cards that are shown, in their order, as they are printed. */
export function pipelineSheet(
  shown: readonly PipelineCard[],
  options: SheetOptions,
): PipelineSheet {
  const { date, all, profile, withOwners } = options;
  return {
    date,
    scope: sayPipelineScope(shown, all),
    profile,
    columns: stages.map((stage) => ({
      title: `${stage[0].toUpperCase()}${stage.slice(1)}`,
      cards: shown
        .filter(({ candidate }) => candidate.stage === stage)
        .map((card) => sheetCardOf(card, date, withOwners)),
    })),
    blocks: blockers.flatMap((by) => {
      const lines = shown.flatMap(({ block, name, place, candidate }) =>
        block?.by === by
          ? [{ name, place, stage: sayStage(candidate), sentence: block.sentence }]
          : [],
      );
      return lines.length === 0 ? [] : [{ title: blockerWords[by], lines }];
    }),
  };
}

function sheetCardOf(card: PipelineCard, date: string, withOwners: boolean): SheetCard {
  const { candidate, name, place, fit, completeness, gate, overdue } = card;
  return {
    name,
    place,
    fit: formatScore(fit),
    known: `${formatShare(completeness)} known`,
    gate,
    gateWord: gateWords[gate],
    next: candidate.nextAction?.what ?? '',
    due: sayDue(card, date),
    late: overdue > 0,
    about: sayHere(card, withOwners),
  };
}
