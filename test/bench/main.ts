import { readTractCentres } from '../../electron/backend/database/queries/tract-centres.ts';
import { withShippedWorkspace } from '../electron/shipped-workspace.ts';
import { measureDrag } from './drag.ts';
import { measureExport } from './export.ts';
import { measureFit } from './fit.ts';
import { measureImport } from './import.ts';
import { line, type Measured } from './measure.ts';
import { measureMemory } from './memory.ts';
import { measurePalette } from './palette.ts';
import { measurePaper } from './paper.ts';
import { measureRobustness } from './robustness.ts';
import { measureStart } from './start.ts';
import { measureAttorneySupply } from './supply.ts';
import { measureTable } from './table.ts';

/** `npm run bench [part …]`: times against a peer in the same run; ends with 1 where a limit is missed. */

const parts: Record<string, () => Promise<Measured[]>> = {
  import: measureImport,
  fit: measureShippedFit,
  supply: () => withShippedWorkspace((workspace) => measureAttorneySupply(workspace.atlas())),
  robustness: () => withShippedWorkspace(measureRobustness),
  table: () => withShippedWorkspace(measureTable),
  export: () => withShippedWorkspace(measureExport),
  start: measureStart,
  drag: measureDrag,
  paper: measurePaper,
  palette: () => withShippedWorkspace((workspace) => measurePalette(workspace.atlas())),
  memory: measureMemory,
};

/** Takes an hour: only where it is asked for by name. */
const onlyByName = ['memory'];

function measureShippedFit(): Promise<Measured[]> {
  return withShippedWorkspace((workspace) => {
    const atlas = workspace.atlas();
    return measureFit(atlas, readTractCentres(workspace.db, atlas.counties.id, workspace.redrawn));
  });
}

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  process.stderr.write(
    `Unknown part "${unknown}": the parts are ${Object.keys(parts).join(', ')}.\n`,
  );
  process.exit(2);
}

let missed = false;
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 ? !asked.includes(name) : onlyByName.includes(name)) continue;
  for (const measured of await measure()) {
    process.stdout.write(`${line(measured)}\n`);
    missed ||= line(measured).includes('MISSED');
  }
}
process.exitCode = missed ? 1 : 0;
