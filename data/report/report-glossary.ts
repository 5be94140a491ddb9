/** The words of the report, as the program uses them everywhere. */
export const reportGlossary = [
  [
    'Apart',
    'Said of a school of which too little is known for a rank; its fit is of the little that is known.',
  ],
  ['Area', 'The county or the metropolitan area that a school is judged by.'],
  ['Baseline', 'The least that a question asks for, such as 90,000 immigrants in the area.'],
  [
    'Centrality',
    'How well a school lies to the immigrants of its area: 100 is the best place in it.',
  ],
  ['Centre of immigrant population', 'The place with the least mean distance to the immigrants.'],
  ['City', 'The metropolitan area, or the county outside of those, in which candidates lie.'],
  ['Completeness', 'The share of the weight whose answers are known.'],
  ['Fit', 'The weighted mean of the scores of the five questions, 0 to 100.'],
  ['Immigrants', 'Residents who were born abroad.'],
  [
    'Immigrants within reach',
    'The immigrants of the area, each counted less the further away they live.',
  ],
  ['Lead school', 'The school that stands for its city; the others there are alternates.'],
  ['Margin', 'Half the width of the range that holds the true figure in 9 of 10 surveys.'],
  ['Out of the ranking', 'Said of a school that cannot host a clinic; the reason is given.'],
  ['Pair', 'Two students who work on cases with an attorney.'],
  ['Profile', 'The weights and assumptions that the ranking was made with, under a name.'],
  [
    'Status',
    'How an answer stands to its baseline: meets it (●), is borderline (◐), is below it (○), or is unknown (–).',
  ],
  ['Value function', 'How a figure, such as a number of students, becomes a score from 0 to 100.'],
  ['Vintage', 'The year or years that a dataset is of.'],
].map(([word, meaning]) => ({ word, meaning }));
