import type { Report } from '../../../../data/report/report.ts';
import { formatCount, formatOrdinal, formatShare } from '../../../../data/words/numbers.ts';
import { html, type Markup } from './markup.ts';

/** Why neighbours in the order stand as they do. */
export function comparisonSection({ comparison }: Report): Markup | null {
  if (comparison.sentences.length === 0) return null;
  return html`<section aria-labelledby="order"><h2 id="order">Why they stand in this order</h2>
${comparison.sentences.map((sentence) => html`<p>${sentence}</p>`)}</section>`;
}

/** How far the ranks hold. */
export function robustnessSection({ robustness }: Report): Markup | null {
  if (robustness === null || robustness.rows.length === 0) return null;
  const { top, sentence, rows } = robustness;
  const last = Math.max(...rows.map(({ rank, rankHigh }) => Math.max(rank, rankHigh)));
  return html`<section aria-labelledby="sure"><h2 id="sure">How sure the ranks are</h2>
<p>${sentence}</p>
<div class="wide" role="region" aria-label="Table of the ranks in the draws" tabindex="0"><table>
<thead><tr><th scope="col">School</th><th scope="col">City</th><th scope="col" class="name">Ranks 1 to ${formatCount(last)}</th><th scope="col" class="number">Rank</th><th scope="col" class="number">In 9 of 10 draws</th><th scope="col" class="number">${top === 1 ? 'First' : `In the top ${top}`}</th></tr></thead>
<tbody>
${rows.map(
  ({ name, city, rank, rankLow, rankHigh, topShare }) =>
    html`<tr><th scope="row">${name}</th><td>${city}</td><td>${rangeBar(rank, rankLow, rankHigh, last)}</td><td class="number">${formatOrdinal(rank)}</td><td class="number">${
      rankLow === rankHigh
        ? formatOrdinal(rankLow)
        : `${formatOrdinal(rankLow)}–${formatOrdinal(rankHigh)}`
    }</td><td class="number">${formatShare(topShare)}</td></tr>
`,
)}</tbody></table></div></section>`;
}

/** The range of a rank on a line from the first to the last, the rank as a mark. */
function rangeBar(rank: number, low: number, high: number, last: number): Markup {
  const at = (place: number) => ((place - 1) / Math.max(1, last - 1)) * 98;
  return html`<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect y="3.5" width="100" height="1"/><rect class="range" x="${at(low)}" width="${at(high) - at(low) + 2}" height="8"/><rect class="at" x="${at(rank) + 0.5}" width="1" height="8"/></svg>`;
}

export function methodSection({ method }: Report): Markup {
  return html`<section aria-labelledby="method"><h2 id="method">Method</h2>
${method.map(
  ({ heading, paragraphs }) =>
    html`<h3>${heading}</h3>${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}`,
)}</section>`;
}

export function sourcesSection({ sources }: Report): Markup {
  return html`<section aria-labelledby="sources"><h2 id="sources">Sources</h2>
<div class="wide" role="region" aria-label="Table of the sources" tabindex="0"><table>
<thead><tr><th scope="col">Dataset</th><th scope="col">Vintage</th><th scope="col">Source</th><th scope="col">Licence</th><th scope="col">File and its SHA-256</th></tr></thead>
<tbody>
${sources.map(
  ({ name, vintage, source, licence, file, sha256 }) =>
    html`<tr><th scope="row">${name}</th><td>${vintage}</td><td>${source}</td><td>${licence}</td><td>${file}<div class="hash">${sha256}</div></td></tr>
`,
)}</tbody></table></div></section>`;
}

export function glossarySection({ glossary }: Report): Markup {
  return html`<section aria-labelledby="words"><h2 id="words">Words</h2>
<dl>${glossary.map(({ word, meaning }) => html`<dt>${word}</dt><dd>${meaning}</dd>`)}</dl></section>`;
}
