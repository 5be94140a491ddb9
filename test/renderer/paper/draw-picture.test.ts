import { expect, it } from 'vitest';
import { isBlank, keepXml } from '../../../renderer/paper/draw-picture.ts';

it('a picture of one colour is blank, one with a single other pixel is not', () => {
  const pixels = new Uint8ClampedArray(4 * 100).fill(255);
  expect(isBlank(pixels)).toBe(true);
  pixels[200] = 254;
  expect(isBlank(pixels)).toBe(false);
});

it('what XML cannot hold is left out of a drawing, and nothing else', () => {
  expect(keepXml('São\u0001 Paulo\u007f \ud800 “B&amp;C”\n\t😀')).toBe(
    'São Paulo \ufffd “B&amp;C”\n\t😀',
  );
});
