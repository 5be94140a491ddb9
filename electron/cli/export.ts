import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { measures } from '../../data/measures/colouring.ts';
import { datasetKinds } from '../../data/model/dataset.ts';
import { ProblemError } from '../../data/model/problem.ts';
import { countOf, nounFor } from '../../data/words/plural.ts';
import {
  type ExportFormat,
  formatDescriptions,
  isPictureFormat,
} from '../../data/report/export-format.ts';
import { type Ask, withBackend } from './ask-backend.ts';
import { pictureOptions } from './choose-picture.ts';
import { exportShortlist } from './export-shortlist.ts';
import { schoolOptions } from './school-options.ts';
import { aFlag, aNumber, listed, oneOf, readOptions, someText, UsageError } from './usage.ts';

export const exportOptions = {
  shortlist: someText('NAME', 'this shortlist (default: the one in use)'),
  all: aFlag('the whole ranking, not a shortlist'),
  profile: schoolOptions.profile,
  area: schoolOptions.area,
  'half-distance': schoolOptions['half-distance'],
  'map-by': oneOf(measures, 'what the map of the country is coloured by (default: immigrants)'),
  ...pictureOptions,
  id: aNumber('N', 'dataset: an earlier one, by its number (default: the one in use)', {
    min: 1,
    max: Number.MAX_SAFE_INTEGER,
    whole: true,
  }),
  force: aFlag('write over a file that is there'),
  workspace: schoolOptions.workspace,
};

type Values = ReturnType<typeof readOptions<typeof exportOptions>>['values'];

interface Form {
  /** What stands behind its name, the file last. */
  takes: string[];
  /** The options that mean something to it. */
  options: readonly (keyof typeof exportOptions)[];
  run: (ask: Ask, given: string[], values: Values) => Promise<string>;
}

const always = ['force', 'workspace'] as const;
const judging = ['shortlist', 'all', 'profile', 'area', 'half-distance'] as const;
const mapped = ['map-by'] as const;
const pictured = ['picture', 'width'] as const;

/** What can be exported; the file is the last word of each. */
const forms: Record<string, Form> = {
  csv: formOf('csv'),
  tsv: formOf('tsv'),
  xlsx: formOf('xlsx'),
  geojson: formOf('geojson'),
  gpkg: formOf('gpkg'),
  pdf: formOf('pdf'),
  pptx: formOf('pptx'),
  html: formOf('html'),
  png: formOf('png'),
  svg: formOf('svg'),
  dataset: { takes: ['KIND', 'FILE'], options: [...always, 'id'], run: exportDataset },
};

/** A form in which a shortlist or the whole ranking is written. */
function formOf(format: ExportFormat): Form {
  return {
    takes: ['FILE'],
    options: [
      ...always,
      ...judging,
      ...(formatDescriptions[format].drawn ? mapped : []),
      ...(isPictureFormat(format) ? pictured : []),
    ],
    run: (ask, [file], values) => exportShortlist(ask, format, file, values),
  };
}

/** Writes something of the workspace to a file for others. */
export async function exportCommand(args: string[]): Promise<string> {
  const { values, positionals } = readOptions('export', args, exportOptions);
  const [name, ...given] = positionals;
  if (name === undefined || !Object.hasOwn(forms, name)) {
    const said = name === undefined ? 'Say what to export' : `"export" cannot "${name}"`;
    throw new UsageError(`${said}: it is ${listed(Object.keys(forms), 'or')}.`);
  }
  const { takes, options, run } = forms[name];
  if (given.length !== takes.length || given.includes('')) {
    throw new UsageError(
      `"export ${name}" is called so: ${['export', name, ...takes].join(' ')}; quote a name that has blanks.`,
    );
  }
  for (const option of Object.keys(values) as (keyof Values)[]) {
    if (options.includes(option)) continue;
    throw new UsageError(
      `"export ${name}" has no use for --${option}: it knows ${listed(
        options.map((one) => `--${one}`),
        'and',
      )}.`,
    );
  }
  const [file] = given.slice(-1);
  if (existsSync(file) && !values.force) {
    throw new ProblemError(
      'file-exists',
      `There is a file ${file} already; choose another name, or --force to write over it.`,
    );
  }
  return withBackend(values.workspace, (ask) => run(ask, given, values));
}

async function exportDataset(ask: Ask, [kind, file]: string[], { id }: Values): Promise<string> {
  if (!datasetKinds.some((one) => one === kind)) {
    throw new UsageError(
      `"export dataset" knows no "${kind}": the kinds are ${listed([...datasetKinds], 'and')}.`,
    );
  }
  const datasets = (await ask('datasets', {})).filter((dataset) => dataset.kind === kind);
  const chosen = datasets.find((dataset) =>
    id === undefined ? dataset.current : dataset.id === id,
  );
  if (chosen === undefined) {
    const ids = datasets.map((dataset) => String(dataset.id));
    throw new ProblemError(
      'dataset-unknown',
      ids.length === 0
        ? `There is no table of ${kind} in this workspace.`
        : `There is no dataset ${id} of ${kind} in this workspace: there ${ids.length === 1 ? 'is' : 'are'} ${listed(ids, 'and')}.`,
    );
  }
  const saved = await ask('saveDataset', { id: chosen.id, path: resolve(file) });
  const rows = saved?.rows ?? 0;
  return `${countOf(rows, 'row')} of ${chosen.title} (${chosen.vintage}) ${nounFor(rows, 'is', 'are')} in ${file}.`;
}
