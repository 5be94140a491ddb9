import { type Question, questions } from '../../data/model/question.ts';

export interface BarPlace {
  question: Question;
  x: number;
  width: number;
}

/**
 * Places of the five bars: as wide as the question weighs, so that a bar's area is what the question
 * gives to the fit. Questions without weight have no bar.
 */
export function layOutBars(
  weights: Record<Question, number>,
  width: number,
  gap: number,
): BarPlace[] {
  const weighed = questions.filter((question) => weights[question] > 0);
  const whole = weighed.reduce((sum, question) => sum + weights[question], 0);
  const room = width - gap * (weighed.length - 1);
  let x = 0;
  return weighed.map((question) => {
    const place = { question, x, width: (weights[question] / whole) * room };
    x += place.width + gap;
    return place;
  });
}
