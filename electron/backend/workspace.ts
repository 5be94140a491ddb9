import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withContacts } from '../../data/contact/with-contacts.ts';
import { withCandidates } from '../../data/candidate/with-candidates.ts';
import type { Progress } from '../../data/api/events.ts';
import { type Demand, locateDemand } from '../../data/fit/demand.ts';
import { measureSchools } from '../../data/fit/measure.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import type { SchoolFigures } from '../../data/model/figures.ts';
import { assumptionsOf, type Profile } from '../../data/model/profile.ts';
import type { Boundaries } from '../../data/tables/county-finder.ts';
import { isRedrawn } from '../../data/tables/renamed-counties.ts';
import type { WritableDatabase } from './database/handles.ts';
import { openWorkspace } from './database/open-workspace.ts';
import { readAtlas } from './database/queries/atlas.ts';
import { readCandidates } from './database/queries/candidates.ts';
import { readContacts } from './database/queries/contacts.ts';
import { readTractCentres } from './database/queries/tract-centres.ts';
import { countyIndexes } from './import/county-boundaries.ts';

/** An open workspace and what was computed from its current datasets, each when first wanted. */
export interface Workspace {
  db: WritableDatabase;
  path: string;
  /** Folder of the program. */
  root: string;
  /** Boundaries by which places whose counties were cut anew come to those of the table. */
  redrawn: Boundaries;
  /** True when it was made by this call. */
  created: boolean;
  atlas(): Atlas;
  demand(): Demand;
  /** Figures under the assumptions of a profile; the last few are kept. */
  figures(profile: Profile): SchoolFigures;
  /** Other datasets are current now: what was computed from the former ones is of no use. */
  forget(): void;
  /** Candidates have changed: what is known of them goes into the figures anew. */
  forgetFigures(): void;
  /** Contacts have changed: their answers go into the attorney supply anew. */
  forgetSupply(): void;
}

/** The three area modes and one more: two megabytes each. */
const mostMeasured = 4;

interface WorkspacePlaces {
  path: string;
  /** Folder of the program: data/schema and data/reference lie in it. */
  root: string;
  onProgress: (progress: Progress) => void;
}

/** Opens the workspace; where there is none yet, it is made from the reference dataset first. */
export async function provideWorkspace(places: WorkspacePlaces): Promise<Workspace> {
  const { path, root, onProgress } = places;
  const schemaFolder = join(root, 'data', 'schema');
  const referenceFolder = join(root, 'data', 'reference');
  const created = !existsSync(path);
  if (created) {
    // Wanted at the first start only: all others do without the readers of tables.
    const { makeWorkspace } = await import('./make-workspace.ts');
    await makeWorkspace({ path, schemaFolder, referenceFolder, onProgress });
  }
  const db = await openWorkspace({ path, schemaFolder, mode: 'open' });
  const redrawn = countyIndexes(root, isRedrawn);
  const atlas = once(() => readAtlas(db, redrawn));
  const demand = once(() => {
    const { counties, metros } = atlas.get();
    return locateDemand(counties, metros, readTractCentres(db, counties.id, redrawn));
  });
  const measured = new Map<string, Measured>();
  return {
    db,
    path,
    root,
    redrawn,
    created,
    atlas: atlas.get,
    demand: demand.get,
    forget() {
      atlas.forget();
      demand.forget();
      measured.clear();
    },
    forgetFigures() {
      for (const entry of measured.values()) entry.known = null;
    },
    forgetSupply() {
      for (const entry of measured.values()) {
        entry.answered = null;
        entry.known = null;
      }
    },
    figures(profile) {
      const assumptions = JSON.stringify(assumptionsOf(profile));
      const entry = measured.get(assumptions) ?? {
        figures: measureSchools(atlas.get(), demand.get(), profile),
        answered: null,
        known: null,
      };
      entry.answered ??= withContacts(entry.figures, atlas.get(), readContacts(db), profile);
      entry.known ??= withCandidates(
        entry.answered,
        atlas.get().schools.unitid,
        readCandidates(db),
      );
      measured.delete(assumptions);
      measured.set(assumptions, entry);
      if (measured.size > mostMeasured) measured.delete([...measured.keys()][0]);
      return entry.known;
    },
  };
}

/** From the datasets alone, with the answers of contacts, and with what is known of candidates. */
interface Measured {
  figures: SchoolFigures;
  answered: SchoolFigures | null;
  known: SchoolFigures | null;
}

/** A value made when it is first wanted, and again when it was forgotten. */
function once<Value>(make: () => Value): { get: () => Value; forget: () => void } {
  let made: { value: Value } | null = null;
  return {
    get() {
      made ??= { value: make() };
      return made.value;
    },
    forget() {
      made = null;
    },
  };
}
