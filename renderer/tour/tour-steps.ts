import { commands } from '../../data/api/commands.ts';
import { sayKeys } from '../commands/keys.ts';

/** One thing that the tour shows: where it is, and what is to be known of it. */
interface TourStep {
  title: string;
  text: string;
  /** Selector of the part of the window. */
  target: string;
  /** Where the card stands beside it. */
  side: 'right' | 'left' | 'inside';
}

/** Four are enough: whoever knows these finds the rest. */
export const tourSteps: readonly TourStep[] = [
  {
    title: 'Schools, best fit first',
    text: 'Type to narrow the list to a school, a city or a state. The arrow keys walk it; map and school follow.',
    target: '[data-pane="list"]',
    side: 'right',
  },
  {
    title: 'What counts is yours to say',
    text: `Five questions, five weights. Move one, and list and map answer at once. ${sayKeys(commands.undo.keys)} takes it back, as it does everything.`,
    target: 'section[aria-label="Weights"]',
    side: 'right',
  },
  {
    title: 'Where immigrants live',
    text: 'Darker areas have more immigrants; circles are schools, coloured by their fit. Click one to choose it, turn the wheel to come nearer.',
    target: '[data-map]',
    side: 'inside',
  },
  {
    title: 'Why, and how sure',
    text: `The chosen school: how well it fits, how sure that is, what is not known yet. S puts it on the shortlist; ${sayKeys(commands.palette.keys)} finds any school, place or command.`,
    target: '[data-pane="panel"]',
    side: 'left',
  },
];
