import { expect, it } from 'vitest';
import type { PipelineCard } from '../../../data/candidate/pipeline-card.ts';
import { nextCard } from '../../../renderer/pipeline/next-card.ts';

const card = (name: string) => ({ name }) as PipelineCard;
const columns = [[card('a'), card('b'), card('c')], [], [card('d')], [card('e'), card('f')], []];
const [first, , third, fourth] = columns;

it.each<[PipelineCard, string, PipelineCard | null]>([
  [first[0], 'ArrowDown', first[1]],
  [first[2], 'ArrowDown', null],
  [first[0], 'ArrowUp', null],
  [first[1], 'Home', first[0]],
  [first[1], 'End', first[2]],
  // Over an empty column, and to the last card where the column is shorter.
  [first[2], 'ArrowRight', third[0]],
  [third[0], 'ArrowRight', fourth[0]],
  [fourth[1], 'ArrowLeft', third[0]],
  [fourth[1], 'ArrowRight', null],
  [first[0], 'ArrowLeft', null],
  [first[0], 'x', null],
])('from a card a key leads to the next one, or nowhere (%#)', (from, key, to) => {
  expect(nextCard(columns, from, key)).toBe(to);
});
