import { statusMarks } from '../../../../data/model/question.ts';
import type { ReportCity, ReportSchool } from '../../../../data/report/report.ts';
import { formatScore, formatShare } from '../../../../data/words/numbers.ts';
import type { DrawnPicture } from '../export-source.ts';
import { anchorOf } from './candidate-table.ts';
import { html, type Markup } from './markup.ts';

/** All that the report has of a city. */
export function cityArticle(city: ReportCity, picture: DrawnPicture | null): Markup {
  const [lead] = city.schools;
  return html`<article id="${anchorOf(city.id)}" aria-labelledby="${anchorOf(city.id)}-name">
<div class="head"><h3 id="${anchorOf(city.id)}-name">${city.name}</h3><span class="quiet">Status: ${city.status}</span></div>
<p class="quiet">${city.fullName === city.name ? '' : `${city.fullName} · `}${lead.record.name}, ${lead.record.city}, ${lead.record.state}</p>
<p><strong>Fit ${formatScore(lead.record.fit ?? Number.NaN)} · ${lead.standing}</strong>${lead.certainty === null ? '' : ` · ${lead.certainty}`}</p>
<p>${lead.why}</p>
<div class="two">
<div>${picture === null ? html`<p class="quiet">Where its immigrants live is not known.</p>` : drawn(picture)}</div>
<div>${questionTable(lead)}</div>
</div>
${told('Recommendation', city.recommendation)}${told('Note', city.note ?? '')}
${listed('Next steps', city.nextSteps)}
${listed(
  'Not known yet',
  lead.unknown.map(({ sentence }) => sentence),
)}
<h4>Figures of the ${city.schools.length === 1 ? 'school' : 'schools'}</h4>
${figureTable(city)}
</article>
`;
}

/** A picture within the page itself. */
export function drawn(
  { png, width, height, alt }: DrawnPicture,
  caption: string | null = null,
): Markup {
  const data = Buffer.from(png).toString('base64');
  return html`<figure><img src="data:image/png;base64,${data}" width="${width}" height="${height}" alt="${alt}">${
    caption === null ? null : html`<figcaption>${caption}</figcaption>`
  }</figure>`;
}

function questionTable({ record, questions }: ReportSchool): Markup {
  return html`<div class="wide" role="region" aria-label="The five questions of ${record.name}" tabindex="0"><table><caption>The five questions of ${record.name}</caption>
<thead><tr><th scope="col">Question</th><th scope="col" class="number">Weight</th><th scope="col" class="number">Score</th><th scope="col">Baseline</th><th scope="col">Figures</th></tr></thead>
<tbody>
${questions.map(
  ({ name, weight, score, status, lines }) =>
    html`<tr><th scope="row" class="keep">${name}</th><td class="number">${formatShare(weight)}</td><td class="number">${formatScore(score ?? Number.NaN)}</td><td class="keep">${statusMarks[status]} ${status}</td><td>${lines.map((line) => html`<div>${line}</div>`)}</td></tr>
`,
)}</tbody></table></div>`;
}

/** Figures as rows, the schools of the city as columns, its lead school first. */
function figureTable({ name, schools }: ReportCity): Markup {
  return html`<div class="wide" role="region" aria-label="Figures of the schools of ${name}" tabindex="0"><table>
<thead><tr><th scope="col">Figure</th>${schools.map(
    ({ record }, i) =>
      html`<th scope="col" class="number">${record.name}<span class="mark">${i === 0 ? 'lead school' : 'alternate'}</span></th>`,
  )}</tr></thead>
<tbody>
<tr><th scope="row">Rank</th>${schools.map(({ standing }) => html`<td class="number">${standing}</td>`)}</tr>
${schools[0].figures.map(
  ({ label, unit }, row) =>
    html`<tr><th scope="row">${withUnit(label, unit)}</th>${schools.map(
      ({ figures }) => html`<td class="number">${figures[row].text}</td>`,
    )}</tr>
`,
)}</tbody></table></div>`;
}

/** 'Mean distance to an immigrant, miles'; a label that says it already stays as it is. */
function withUnit(label: string, unit: string): string {
  return unit === '' || label.toLowerCase().includes(unit) ? label : `${label}, ${unit}`;
}

function told(heading: string, text: string): Markup | null {
  const paragraphs = text.split('\n').filter((paragraph) => paragraph.trim() !== '');
  if (paragraphs.length === 0) return null;
  return html`<h4>${heading}</h4>${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}`;
}

function listed(heading: string, items: readonly string[]): Markup | null {
  if (items.length === 0) return null;
  return html`<h4>${heading}</h4><ul class="steps">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
