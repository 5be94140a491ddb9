import { describe, expect, it } from 'vitest';
import { formatCount, formatScore } from '../../../data/words/numbers.ts';
import { sayFigureChange, sayRankChange, signPlaces } from '../../../data/words/since-words.ts';

const figure = (before: number | null, after: number | null) => ({
  label: 'Immigrants in the area',
  before,
  after,
  write: formatCount,
  isScore: false,
});

describe('what has changed since', () => {
  it('a figure is told by the difference and by what it is now', () => {
    expect(sayFigureChange(figure(94_148, 98_248))).toBe('immigrants in the area +4,100 to 98,248');
    expect(sayFigureChange(figure(98_248, 94_148))).toBe('immigrants in the area −4,100 to 94,148');
  });

  it('a figure that was or is not known is no difference from nought', () => {
    expect(sayFigureChange(figure(null, 98_248))).toBe('immigrants in the area known now: 98,248');
    expect(sayFigureChange(figure(98_248, null))).toBe('immigrants in the area not known any more');
  });

  it('scores and ranks are told from where to where', () => {
    const fit = { ...figure(71.2, 74.4), label: 'Fit', write: formatScore, isScore: true };
    expect(sayFigureChange(fit)).toBe('fit 71 to 74');
    expect(sayRankChange(9, 7)).toBe('rank 9th to 7th');
    expect(sayRankChange(9, 9)).toBeNull();
    expect(sayRankChange(null, 7)).toBe('now ranked 7th, without a rank then');
    expect(sayRankChange(9, null)).toBe('without a rank now, 9th then');
  });

  it('places gained and lost have a sign', () => {
    expect([signPlaces(9, 6), signPlaces(6, 9), signPlaces(6, 6)]).toEqual(['+3', '−3', '']);
  });
});
