import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The source files of the program, with what each of them imports. */
interface Source {
  path: string;
  text: string;
  lines: number;
  imports: Import[];
}

interface Import {
  /** As written. */
  specifier: string;
  /** Path from the project's root for a file of ours, else null. */
  file: string | null;
  typesOnly: boolean;
}

const importForms = [
  /^\s*(?:import|export)\s+(?<types>type\s)?[^'";]*?\bfrom\s*['"](?<from>[^'"]+)['"]/gm,
  /^\s*import\s*['"](?<from>[^'"]+)['"]/gm,
  /\bimport\s*\(\s*['"](?<from>[^'"]+)['"]/g,
];

const sources = globSync('{data,electron,renderer,test}/**/*.{ts,tsx,mjs}')
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map(readSource);

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const imports = importForms.flatMap((form) =>
    [...text.matchAll(form)].map(({ groups }): Import => {
      const specifier = groups?.from ?? '';
      const file = specifier.startsWith('.')
        ? posix.normalize(posix.join(posix.dirname(path), specifier))
        : null;
      return { specifier, file, typesOnly: groups?.types !== undefined };
    }),
  );
  return { path, text, lines: text.trimEnd().split('\n').length, imports };
}

const inside = (folder: string) => sources.filter(({ path }) => path.startsWith(`${folder}/`));

/** "file imports specifier", for each import of these files that is not permitted. */
function offences(
  files: Source[],
  permits: (imported: Import, source: Source) => boolean,
): string[] {
  return files.flatMap((source) =>
    source.imports
      .filter((imported) => !permits(imported, source))
      .map(({ specifier }) => `${source.path} imports ${specifier}`),
  );
}

const isOf = (folder: string, { file }: Import) => file?.startsWith(`${folder}/`) ?? false;

describe('electron → data ← renderer', () => {
  it('the files are found, and so are their imports', () => {
    for (const folder of ['data', 'electron', 'renderer', 'test']) {
      expect([folder, inside(folder).length > 5]).toEqual([folder, true]);
    }
    const main = sources.find(({ path }) => path === 'electron/main.ts');
    expect(main?.imports.map(({ specifier }) => specifier)).toContain('electron');
    expect(main?.imports.map(({ file }) => file)).toContain('electron/ipc/channels.ts');
    const workspace = sources.find(({ path }) => path === 'electron/backend/workspace.ts');
    expect(workspace?.imports.map(({ file }) => file)).toContain(
      'electron/backend/make-workspace.ts',
    );
  });

  it('data imports nothing but data and the schemas of zod', () => {
    expect(
      offences(inside('data'), (imported) =>
        imported.file === null ? imported.specifier === 'zod' : isOf('data', imported),
      ),
    ).toEqual([]);
  });

  it('electron imports electron and data only', () => {
    expect(
      offences(
        inside('electron'),
        (imported) =>
          imported.file === null || isOf('electron', imported) || isOf('data', imported),
      ),
    ).toEqual([]);
  });

  it('renderer imports renderer, data and the libraries of the window only', () => {
    const ofTheWindow =
      /^(react|react-dom|maplibre-gl|@base-ui\/react|@tanstack\/react-(query|virtual)|zustand|zod|lucide-react|topojson-(client|specification)|us-atlas|@severo_bo\/us-atlas-2023|geojson|@fontsource-variable\/inter)($|\/)/;
    expect(
      offences(inside('renderer'), (imported) =>
        imported.file === null
          ? ofTheWindow.test(imported.specifier)
          : isOf('renderer', imported) || isOf('data', imported),
      ),
    ).toEqual([]);
  });

  it('only the files beside main, the gate and the guards import Electron', () => {
    // The loader of the tests' runtime stands in for Electron's own first file.
    const loader = 'electron/launch/stand-in-loader.mjs';
    const mainSide = /^electron\/(?!cli\.ts)(?:[^/]+|security\/[^/]+|ipc\/[^/]+)\.ts$/;
    expect(
      offences(
        inside('electron').filter(({ path }) => !mainSide.test(path) && path !== loader),
        ({ specifier }) => specifier !== 'electron',
      ),
    ).toEqual([]);
  });

  it('the backend and the command line know nothing of windows', () => {
    const plain = /^electron\/(backend|cli)(\/|\.)/;
    expect(
      offences(
        inside('electron').filter(({ path }) => plain.test(path)),
        (imported) => imported.file === null || plain.test(imported.file) || isOf('data', imported),
      ),
    ).toEqual([]);
  });

  it('SQLite is loaded in one place', () => {
    expect(
      offences(
        [...inside('data'), ...inside('electron'), ...inside('renderer')],
        ({ specifier, typesOnly }, { path }) =>
          specifier !== 'better-sqlite3' ||
          typesOnly ||
          path === 'electron/backend/database/sqlite.ts',
      ),
    ).toEqual([]);
  });

  it('the import rule is the compiler’s as well', () => {
    const referencesOf = (folder: string): string[] =>
      (JSON.parse(readFileSync(`${folder}/tsconfig.json`, 'utf8')).references ?? []).map(
        ({ path }: { path: string }) => posix.join(folder, path),
      );
    expect(referencesOf('data')).toEqual([]);
    expect(referencesOf('electron')).toEqual(['data']);
    expect(referencesOf('renderer')).toEqual(['data']);
    const { compilerOptions } = JSON.parse(readFileSync('data/tsconfig.json', 'utf8'));
    expect(compilerOptions).toMatchObject({ lib: ['es2024'], types: [] });
  });
});

describe('files', () => {
  const program = [...inside('data'), ...inside('electron'), ...inside('renderer')];

  it('have at most 400 lines', () => {
    const long = program.filter(({ lines }) => lines > 400);
    expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
  });

  it('main.ts reads in under 120 lines', () => {
    expect(sources.find(({ path }) => path === 'electron/main.ts')?.lines).toBeLessThan(120);
  });

  it('are named in kebab-case for what they hold, never utils, helpers or common', () => {
    const names = sources.flatMap(({ path }) => [
      basename(path).replace(/(\.endurance)?(\.test|\.module|\.d|\.config)?\.(ts|tsx|mjs)$/, ''),
      ...dirname(path).split('/'),
    ]);
    const wrong = [...new Set(names)].filter(
      (name) =>
        !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ||
        /^(utils?|helpers?|common|misc|shared)$/.test(name),
    );
    expect(wrong).toEqual([]);
  });

  it('leave nothing to do, and name no machine', () => {
    // Put together here, since this file is looked at too.
    const marks = new RegExp(['TO', 'DO\\b|FIX', 'ME\\b|/work', '/main|/ro', 'ot/'].join(''));
    const found = sources.filter(({ text }) => marks.test(text)).map(({ path }) => path);
    expect(found).toEqual([]);
  });

  it('of the schema are numbered without a gap', () => {
    const steps = globSync('data/schema/*.sql')
      .map((path) => basename(path))
      .sort();
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.map((step) => step.slice(0, 5))).toEqual(
      steps.map((_, i) => `${String(i + 1).padStart(4, '0')}-`),
    );
  });
});

it('no file stands alone beside the top level that the user fixed', () => {
  const allowed = new Set([
    ...['package.json', 'package-lock.json', 'tsconfig.json'],
    ...['electron.vite.config.ts'],
    ...['README.md', 'CHANGELOG.md', 'LICENSE', 'electron', 'renderer', 'data', 'test'],
    ...['node_modules', 'out', 'dist', 'coverage', 'test-results'],
  ]);
  const strangers = globSync('*').filter((name) => !name.startsWith('.') && !allowed.has(name));
  expect(strangers.map((name) => join('.', name))).toEqual([]);
});
