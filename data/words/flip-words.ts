import { type Question, questionNames } from '../model/question.ts';

/**
 * At which weights of a question two schools change places, in whole points of 100; null where none
 * of those points makes them do so. The order turns at every flip.
 * @param flips weights in [0, 1] at which both fits are equal, ascending (see flipsOf)
 * @param weight the question's weight as it is, 0..1
 */
export function sayFlips(question: Question, flips: number[], weight: number): string | null {
  // At 0 and 1 themselves nothing lies beyond that could turn round.
  const within = flips.filter((flip) => flip > 1e-9 && flip < 1 - 1e-9);
  const ends = [0, ...within, 1];
  // Stretches between flips in which the order is the other one than at the weight as it is.
  const own = within.filter((flip) => flip <= weight).length;
  const turned = ends
    .slice(0, -1)
    .map((from, stretch) => ({ stretch, from, to: ends[stretch + 1] }))
    .filter(({ stretch }) => (stretch - own) % 2 !== 0)
    .map(({ from, to }) => ({ from: Math.ceil(from * 100), to: Math.floor(to * 100) }))
    .filter(({ from, to }) => from <= to);
  if (turned.length === 0) return null;
  const places = turned.map(({ from, to }) => {
    if (from === to) return `${from}`;
    if (to === 100) return `${from} and above`;
    return from === 0 ? `${to} and below` : `${from} to ${to}`;
  });
  return `At ${questionNames[question]} ${places.join(', and ')} they change places`;
}
