import { questionNames, questions, statusMarks } from '../../../../data/model/question.ts';
import type { Report, ReportCity } from '../../../../data/report/report.ts';
import {
  formatOrdinal,
  formatScore,
  formatShare,
  unknownMark,
} from '../../../../data/words/numbers.ts';
import { html, type Markup } from './markup.ts';

/** The lead schools as a table, in the order of the shortlist; the script re-orders it by its attributes. */
export function candidateTable({ cities, scope }: Report): Markup {
  return html`<div class="wide" role="region" aria-label="Table of the candidate cities" tabindex="0">
<table id="candidates">
<caption>Scores and fit run from 0 to 100; a score stands over its status against the baseline. ${scope.sentence}.</caption>
<thead><tr>
<th scope="col" class="number">Place here</th>
<th scope="col">City and lead school</th>
${questions.map((question) => html`<th scope="col">${questionNames[question]}</th>`)}
<th scope="col" class="number">Immigrants within reach</th>
<th scope="col" class="number">Rank under the profile</th>
<th scope="col" class="number">Fit</th>
<th scope="col"><span class="quiet">0 to 100</span></th>
</tr></thead>
<tbody>
${placed(cities).map(({ city, place }, i) => candidateRow(city, place, i + 1))}
</tbody>
</table></div>`;
}

/**
 * In the order of the shortlist, each with its place by fit; equal fit shares a place. A city whose lead
 * school is apart or out has none: its fit may be of the little that is known.
 */
function placed(cities: readonly ReportCity[]): { city: ReportCity; place: string }[] {
  const fits = cities.map(({ schools: [{ record }] }) =>
    record.rank === null ? null : record.fit,
  );
  return cities.map((city, i) => {
    const own = fits[i];
    if (own === null) return { city, place: unknownMark };
    const above = fits.filter((fit) => fit !== null && fit - own > 1e-8);
    return { city, place: String(above.length + 1) };
  });
}

function candidateRow({ name, id, schools }: ReportCity, place: string, number: number): Markup {
  const { record, figures } = schools[0];
  const scores = questions.map((question) => record.questions[question] ?? '').join(',');
  const reach = figures.find(({ key }) => key === 'reachableImmigrants');
  return html`<tr data-city="${name}" data-scores="${scores}" data-ranked="${record.rank === null ? 'no' : 'yes'}">
<td class="number place">${place}</td>
<th scope="row" class="name"><a href="#${anchorOf(id)}">${name}</a><span class="mark">${record.name} · ${number} on the map</span></th>
${questions.map((question) => {
  const status = record.statuses[question];
  return html`<td>${formatScore(record.questions[question] ?? Number.NaN)}<span class="mark">${statusMarks[status]} ${status}</span></td>`;
})}
<td class="number">${reach?.text ?? unknownMark}</td>
<td class="number">${record.rank === null ? unknownMark : formatOrdinal(record.rank)}</td>
<td class="number fit">${formatScore(record.fit ?? Number.NaN)}</td>
<td><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="8"/><rect class="known" width="${record.fit ?? 0}" height="8"/></svg></td>
</tr>
`;
}

/** Where the details of a city stand in the page. */
export function anchorOf(id: string): string {
  return `city-${id.replace(/[^\dA-Za-z]+/g, '-')}`;
}

/** The five weights to play with; shown by the script, since nothing moves without it. */
export function weightSliders({ cities, profile }: Report): Markup {
  return html`<section id="weights" data-mean="${profile.mean}" aria-labelledby="weights-heading" hidden>
<h3 id="weights-heading">What if a question counted more?</h3>
<p class="quiet">Fit and order follow the weights. Ranks among all schools stay those of the profile “${profile.name}”; a city whose school has no rank has no place here either.</p>
<ul>
${cities[0].schools[0].questions.map(({ question, name, weight }) => {
  const percent = Math.round(weight * 100);
  return html`<li><label for="weight-${question}">${name} <span class="share" aria-hidden="true">${formatShare(weight)}</span></label>
<input type="range" id="weight-${question}" min="0" max="100" step="1" value="${percent}" aria-valuetext="${formatShare(weight)} of the weight" data-weight="${weight * 100}"></li>
`;
})}</ul>
<button type="button" id="reset">Reset to the profile</button><span id="said" role="status"></span>
</section>`;
}
