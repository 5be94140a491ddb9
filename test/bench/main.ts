import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readAtlas } from '../../electron/backend/database/queries/atlas.ts';
import { readTractCentres } from '../../electron/backend/database/queries/tract-centres.ts';
import { provideWorkspace } from '../../electron/backend/workspace.ts';
import { measureFit } from './fit.ts';
import { measureImport } from './import.ts';
import { line, type Measured } from './measure.ts';
import { measureStart } from './start.ts';

/** `npm run bench [part …]`: times against a peer in the same run; ends with 1 where a limit is missed. */

const parts: Record<string, () => Promise<Measured[]>> = {
  import: measureImport,
  fit: onShippedData,
  start: measureStart,
};

async function onShippedData(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-atlas-bench-'));
  try {
    const { db } = await provideWorkspace({
      path: join(folder, 'bench.atlas'),
      root: resolve('.'),
      onProgress: () => undefined,
    });
    const atlas = readAtlas(db);
    const tracts = readTractCentres(db, atlas.counties.id);
    db.close();
    return await measureFit(atlas, tracts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const measured of await measure()) {
    process.stdout.write(`${line(measured)}\n`);
    missed ||= line(measured).includes('MISSED');
  }
}
process.exitCode = missed ? 1 : 0;
