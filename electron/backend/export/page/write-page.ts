import { createHash } from 'node:crypto';
import { fitOfScores } from '../../../../data/fit/fit-of-scores.ts';
import type { Report } from '../../../../data/report/report.ts';
import { sayDay } from '../../../../data/words/day.ts';
import { pictureOfCity, pictureOfCountry } from '../drawn-picture.ts';
import type { ExportSource } from '../export-source.ts';
import { withPlainText } from '../plain-text.ts';
import {
  comparisonSection,
  glossarySection,
  methodSection,
  robustnessSection,
  sourcesSection,
} from './appendix-sections.ts';
import { candidateTable, weightSliders } from './candidate-table.ts';
import { cityArticle, drawn } from './city-article.ts';
import { html, Markup } from './markup.ts';
import { pageStyle } from './page-style.ts';
import { playWithWeights } from './play-with-weights.ts';

/** Both functions use nothing from outside themselves, so that their own text is the script. */
const script = `(${playWithWeights})(document, ${fitOfScores});`;

/** Nothing is loaded, and nothing runs but the style and the script that were written with the page. */
const policy = [
  "default-src 'none'",
  'img-src data:',
  `style-src ${hashOf(pageStyle)}`,
  `script-src ${hashOf(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function hashOf(inline: string): string {
  return `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
}

/** The report of a shortlist as one page that opens anywhere, without a network, with weights to play with. */
export function writePage(source: ExportSource): Uint8Array {
  if (source.report === null) throw new Error('A page is made of a shortlist');
  const report = withPlainText(source.report);
  const { title, date, scope, opening, map, cities } = report;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Clinic Atlas">
<title>${title}</title>
<style>${new Markup(pageStyle)}</style>
</head>
<body>
<a class="skip" href="#cities">To the candidate cities</a>
<header>
<h1>${title}</h1>
<p class="lead">${scope.sentence}</p>
<p class="quiet">${sayDay(date)} · shortlist “${report.shortlist}” · profile “${report.profile.name}”</p>
${contents(report)}
</header>
<main>
<section aria-labelledby="meaning"><h2 id="meaning">What a new clinic means</h2>
${opening.map((paragraph) => html`<p class="lead">${paragraph}</p>`)}</section>
<section aria-labelledby="cities"><h2 id="cities">Candidate cities</h2>
${weightSliders(report)}
${candidateTable(report)}</section>
<section aria-labelledby="map"><h2 id="map">${map.title}</h2>
${drawn(pictureOfCountry(source), map.sources)}</section>
${comparisonSection(report)}
<section aria-labelledby="each"><h2 id="each">City by city</h2>
${cities.map((city) => cityArticle(city, pictureOfCity(source, city)))}</section>
${robustnessSection(report)}
${methodSection(report)}
${sourcesSection(report)}
${glossarySection(report)}
</main>
<script>${new Markup(script)}</script>
</body>
</html>
`;
  return Buffer.from(page.text, 'utf8');
}

/** The cities are linked from their table. */
function contents({ robustness }: Report): Markup {
  const links: [anchor: string, words: string][] = [
    ['cities', 'Candidate cities'],
    ['map', 'Map'],
    ['each', 'City by city'],
    ...(robustness === null ? [] : ([['sure', 'How sure the ranks are']] as [string, string][])),
    ['method', 'Method'],
    ['sources', 'Sources'],
    ['words', 'Words'],
  ];
  return html`<nav aria-label="Contents"><ul>${links.map(
    ([anchor, words]) => html`<li><a href="#${anchor}">${words}</a></li>`,
  )}</ul></nav>`;
}
