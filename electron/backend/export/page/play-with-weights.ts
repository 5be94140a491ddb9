import type { fitOfScores } from '../../../../data/fit/fit-of-scores.ts';

/** What the script uses of an element of the page; the electron side knows no DOM. */
interface Piece {
  textContent: string | null;
  hidden: boolean;
  value: string;
  readonly dataset: Record<string, string | undefined>;
  querySelector: (selector: string) => Piece;
  setAttribute: (name: string, value: string) => void;
  addEventListener: (event: string, listener: () => void) => void;
  append: (...pieces: Piece[]) => void;
}

interface Page {
  querySelector: (selector: string) => Piece;
  querySelectorAll: (selector: string) => Iterable<Piece>;
}

/**
 * Lets the reader of an exported page move the five weights: fit and order of its table follow. It is
 * written into the page as it stands here and uses nothing from outside itself.
 */
export function playWithWeights(page: Page, fitOf: typeof fitOfScores): void {
  const section = page.querySelector('#weights');
  const body = page.querySelector('#candidates tbody');
  const said = page.querySelector('#said');
  const sliders = [...page.querySelectorAll('#weights input')];
  const shares = [...page.querySelectorAll('#weights .share')];
  const geometric = section.dataset.mean === 'geometric';
  // Not those of the sliders, which stand at whole numbers.
  const given = sliders.map(({ dataset }) => Number(dataset.weight));
  const rows = [...page.querySelectorAll('#candidates tbody tr')].map((row) => ({
    row,
    city: row.dataset.city ?? '',
    isRanked: row.dataset.ranked === 'yes',
    scores: (row.dataset.scores ?? '')
      .split(',')
      .map((score) => (score === '' ? null : Number(score))),
  }));
  let weights = [...given];

  const showShares = () => {
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [i, slider] of sliders.entries()) {
      const share = whole === 0 ? 0 : (weights[i] / whole) * 100;
      const between = share > 0 && share < 100;
      const percent = between ? Math.min(99, Math.max(1, Math.round(share))) : share;
      shares[i].textContent = `${percent} %`;
      slider.setAttribute('aria-valuetext', `${percent} % of the weight`);
    }
  };

  const show = () => {
    showShares();
    const placed = rows.map((entry) => ({
      ...entry,
      fit: fitOf(entry.scores, weights, geometric),
    }));
    // Equal ones stay as the shortlist has them; those without a rank come last.
    const order = (one: (typeof placed)[number]) => (one.isRanked ? (one.fit ?? -1) : -2);
    placed.sort((a, b) => order(b) - order(a));
    let place = 0;
    let before: number | null = null;
    for (const [i, { row, fit, isRanked }] of placed.entries()) {
      if (before === null || fit === null || before - fit > 1e-8) place = i + 1;
      before = fit;
      const hasPlace = isRanked && fit !== null;
      row.querySelector('.place').textContent = hasPlace ? String(place) : '–';
      row.querySelector('.fit').textContent = fit === null ? '–' : String(Math.round(fit));
      row.querySelector('rect.known').setAttribute('width', String(fit ?? 0));
    }
    body.append(...placed.map(({ row }) => row));
    return placed;
  };

  const tell = () => {
    const [first] = show();
    if (!first.isRanked) said.textContent = 'None of these has a rank under the profile.';
    else
      said.textContent =
        first.fit === null
          ? 'No question with a weight is answered: give another one a weight.'
          : `${first.city} is first with a fit of ${Math.round(first.fit)}.`;
  };

  for (const [i, slider] of sliders.entries()) {
    slider.addEventListener('input', () => {
      weights[i] = Number(slider.value);
      show();
    });
    slider.addEventListener('change', tell);
  }
  page.querySelector('#reset').addEventListener('click', () => {
    weights = [...given];
    for (const [i, slider] of sliders.entries()) slider.value = String(Math.round(given[i]));
    tell();
  });
  section.hidden = false;
}
