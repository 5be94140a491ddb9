import { ProblemError } from '../data/model/problem.ts';
import { candidate, candidateOptions } from './cli/candidate.ts';
import { contact, contactOptions } from './cli/contact.ts';
import { dataBuild, dataBuildOptions } from './cli/data-build.ts';
import { datasetsCommand, datasetsOptions } from './cli/datasets.ts';
import { decision, decisionOptions } from './cli/decision.ts';
import { explain, explainOptions } from './cli/explain.ts';
import { exportCommand, exportOptions } from './cli/export.ts';
import { importCommand, importOptions } from './cli/import.ts';
import { profile, profileOptions } from './cli/profile.ts';
import { rank, rankOptions } from './cli/rank.ts';
import { robustness, robustnessOptions } from './cli/robustness.ts';
import { shortlist, shortlistOptions } from './cli/shortlist.ts';
import { describeOptions, listed, UsageError } from './cli/usage.ts';

/** The command line: the result goes to stdout and nothing else does. */

const commands: Record<string, (args: string[]) => Promise<string>> = {
  rank,
  explain,
  robustness,
  profile,
  shortlist,
  candidate,
  contact,
  decision,
  import: importCommand,
  datasets: datasetsCommand,
  export: exportCommand,
  'data-build': dataBuild,
};

const help = `Clinic Atlas on the command line

rank                 ranks the schools of a workspace
${describeOptions(rankOptions)}

explain UNITID       says why a school stands where it stands
${describeOptions(explainOptions)}

robustness           draws the ranking many times over and says how sure each rank is
${describeOptions(robustnessOptions)}

profile              shows, chooses, exports and imports the profiles of a workspace
  profile show               the one in use, or with --format list all of them
  profile use NAME           takes one into use; one that ships comes as it ships
  profile export NAME FILE   writes one to a file, for --profile FILE and for import
  profile import FILE        saves the one of a file under a name of its own and uses it
${describeOptions(profileOptions)}

shortlist            makes and changes the shortlists of candidate cities of a workspace
  shortlist list             all of them
  shortlist show             the one in use, with its cities, schools and ranks
  shortlist new NAME         begins one and takes it into use
  shortlist use NAME         takes one into use
  shortlist add UNITID…      puts schools on the one in use; the first makes one where there is none
  shortlist remove UNITID…   takes schools off
${describeOptions(shortlistOptions)}

candidate            shows what people know of the schools in view: stages, gate, evidence
  candidate list             all of them, with stage, gate, rank and next action
  candidate show UNITID      one of them with its steps, evidence and timeline
  candidate calendar         next actions with their dates, as an iCalendar file
  candidate export FILE      candidates, evidence, contacts and talks as sheets to be filled in: one
                             .xlsx, or a folder of CSV files
  candidate import FILE…     takes such sheets in; nothing is deleted by leaving out a row
${describeOptions(candidateOptions)}

contact              shows attorneys, offices and organizations as people to work with
  contact list               all of them, with interest, pairs and talks
${describeOptions(contactOptions)}

decision             keeps records of what was shown to those who decide
  decision list              all of them, the newest first
  decision show ID           what one of them says
  decision compare ID        what is different today
  decision record TITLE      keeps the report of a shortlist as it stands, for good
${describeOptions(decisionOptions)}

import FILE…         imports tables: official files as published, and lists of your own
${describeOptions(importOptions)}

datasets             lists the tables of a workspace, the one in use of each kind and earlier ones
  datasets compare ID        says what is different between an earlier one and that in use
${describeOptions(datasetsOptions)}

export               writes something of a workspace to a file for others
  export FORM FILE           a shortlist: csv, tsv, xlsx (with formulas), geojson, gpkg, pdf (board
                             pack), pptx (slides), html (page), or its map as png or svg
  export dataset KIND FILE   a table as .csv or .xlsx, which import reads back to the same table
${describeOptions(exportOptions)}

data-build           writes the reference dataset anew from official files
${describeOptions(dataBuildOptions)}
`;

async function run([command, ...args]: string[]): Promise<string> {
  if ([command, ...args].some((word) => word === '--help' || word === '-h')) return help;
  const names = listed(Object.keys(commands), 'and');
  if (command === undefined) {
    throw new UsageError(`Say what to do: the commands are ${names}; --help says more.`);
  }
  if (!Object.hasOwn(commands, command)) {
    throw new UsageError(`Unknown command "${command}": the commands are ${names}.`);
  }
  return commands[command](args);
}

// A reader that has seen enough, such as `head`, is no trouble.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const result = await run(process.argv.slice(2));
  process.stdout.write(result.endsWith('\n') ? result : `${result}\n`);
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  } else if (error instanceof ProblemError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else {
    throw error;
  }
}
