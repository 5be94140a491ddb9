import type { Progress } from '../../../data/api/events.ts';
import { answeredAttorneys } from '../../../data/contact/answered-attorneys.ts';
import { pictureArea } from '../../../data/fit/area-picture.ts';
import { type RankedCountry, rankCountry } from '../../../data/fit/rank-country.ts';
import { prepareRobustness } from '../../../data/fit/robustness.ts';
import { type Colouring, usualColouring } from '../../../data/measures/colouring.ts';
import { countAttorneys } from '../../../data/measures/count-attorneys.ts';
import type { Profile } from '../../../data/model/profile.ts';
import type { Shortlist } from '../../../data/model/shortlist.ts';
import { buildReport } from '../../../data/report/build-report.ts';
import type { Report } from '../../../data/report/report.ts';
import type { CountedAttorneys } from '../../../data/report/report-colouring.ts';
import { chooseBoundaries } from '../../../data/tables/boundary-vintage.ts';
import { postalOfFips } from '../../../data/tables/states.ts';
import { readCandidates } from '../database/queries/candidates.ts';
import { readContacts } from '../database/queries/contacts.ts';
import { workspaceName } from '../database/workspace-file.ts';
import { readCountyBoundaries } from '../import/county-boundaries.ts';
import { runRobustness } from '../jobs/run-robustness.ts';
import type { Workspace } from '../workspace.ts';

/** As many draws as the window makes, from the same seed, so that both say the same. */
const drawing = { draws: 10_000, seed: 1, top: 10 };

interface Running {
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
  /** False: nothing is drawn, and how sure the ranks are stays out of the report. */
  saysHowSure?: boolean;
  /** What the map is coloured by; immigrants by county where it is not said. */
  colouring?: Colouring | undefined;
}

/** The report of a shortlist from the current datasets, with its ranking drawn many times over. */
export async function makeReport(
  workspace: Workspace,
  shortlist: Shortlist,
  profile: Profile,
  { signal, onProgress, saysHowSure = true, colouring = usualColouring }: Running,
): Promise<Report> {
  const atlas = workspace.atlas();
  const figures = workspace.figures(profile);
  const country = rankCountry(atlas, figures, profile);
  const tell = (progress: Progress) => onProgress({ ...progress, task: 'report' });
  const robustness = saysHowSure ? await drawRanks(country, { signal, onProgress: tell }) : null;
  return buildReport({
    country,
    shortlist,
    candidates: readCandidates(workspace.db),
    workspace: workspaceName(workspace.path),
    date: today(),
    drawn: robustness && { robustness, top: drawing.top },
    pictureOf: (school) => pictureArea(atlas, workspace.demand(), figures, school),
    map: {
      colouring,
      attorneys: colouring.measure === 'attorneys' ? attorneysByCounty(workspace) : null,
    },
  });
}

/** As contacts answered, in the counties as they are drawn. */
function attorneysByCounty({ db, root, atlas }: Workspace): CountedAttorneys {
  const { counties, attorneys, attorneyCoverage } = atlas();
  const boundaries = readCountyBoundaries(root, chooseBoundaries(counties.id).vintage, (county) =>
    attorneyCoverage.includes(postalOfFips.get(county.slice(0, 2)) ?? ''),
  );
  const { columns } = answeredAttorneys(attorneys, readContacts(db));
  const counts = countAttorneys(columns, attorneyCoverage, boundaries);
  return { county: boundaries.map(({ county }) => county), count: Array.from(counts) };
}

function drawRanks({ figures, scores, profile, ranking }: RankedCountry, running: Running) {
  const ranked = ranking.order.subarray(0, ranking.ranked);
  const request = { ...drawing, agreement: profile.agreement };
  return runRobustness(prepareRobustness(figures, scores, profile, ranked, request), running);
}

/** The day as it is where the program runs, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
