import type { Locator } from 'playwright-core';
import { panel } from './candidate.ts';
import { chooseInMenu } from './hand-over.ts';
import { openHistory } from './history.ts';
import { pipeline } from './pipeline.ts';
import type { Program } from './program.ts';
import { candidateOf, saveCandidates } from './saved-candidates.ts';
import { letter } from '../../letter.ts';
import { saveShortlist } from './saved-shortlist.ts';
import { table } from './table.ts';

/** Every screen of the window, for tests of what must hold on all of them. */
export interface Screen {
  name: string;
  /** From the map with a school selected; waits until the screen stands. */
  show(program: Program): Promise<void>;
  /** Back to where it began. */
  leave(program: Program): Promise<void>;
}

const umass = '166638';
const brown = '217156';
const worcester = '168430';

/** A workspace in which every screen has something to show. */
export async function fillScreens(dataFolder: string): Promise<void> {
  await saveShortlist(dataFolder, [umass, worcester, brown]);
  await saveCandidates(dataFolder, [
    candidateOf(umass, 1, {
      stage: 'talks',
      owner: 'Jane Smith',
      nextAction: { what: 'Ask Casa Abierta for a letter', due: '2026-03-10' },
      evidence: [letter({ kind: 'conversation' })],
    }),
    candidateOf(brown, 2, { stage: 'agreement', evidence: [letter()] }),
    candidateOf(worcester, 3),
  ]);
}

/** Selects the school at the top of the list, from which the screens begin. */
export async function beginScreens({ window }: Program): Promise<void> {
  await window.getByRole('listbox', { name: 'Schools by fit' }).focus();
  await window.keyboard.press('Home');
  await panel(window)
    .getByRole('img', { name: /^Map of/ })
    .waitFor();
}

const press = (keys: string, seen: (program: Program) => Locator): Screen['show'] =>
  async function show(program) {
    await program.window.keyboard.press(keys);
    await seen(program).first().waitFor();
  };

const toMap: Screen['leave'] = ({ window }) => window.keyboard.press('Control+1');

const dialog = (name: string) => (program: Program) => program.window.getByRole('dialog', { name });

const besideLayer = ({ window }: Program) =>
  window.getByRole('main', { name: 'Schools side by side' });

/** A popup or a layer, which Escape closes. */
function popup(name: string, keys: string, seen = dialog(name)): Screen {
  return {
    name,
    show: press(keys, seen),
    async leave(program) {
      await program.window.keyboard.press('Escape');
      await seen(program).first().waitFor({ state: 'detached' });
    },
  };
}

function stage(name: string, keys: string): Screen {
  return {
    name,
    show: press(keys, ({ window }) => window.getByRole('region', { name, exact: true })),
    leave: toMap,
  };
}

/** A layer or a dialog that the menu opens. */
function fromMenu(name: string, keys: string, seen: (program: Program) => Locator): Screen {
  return {
    ...popup(name, '', seen),
    async show(program) {
      await chooseInMenu(program.app, keys);
      await seen(program).first().waitFor();
    },
  };
}

function tablePanel(button: string, name: string): Screen {
  return {
    name,
    async show({ window }) {
      await window.keyboard.press('Control+t');
      await table(window).waitFor();
      await window.getByRole('button', { name: button, exact: true }).click();
      await window.getByRole('dialog', { name }).waitFor();
    },
    async leave({ window }) {
      await window.keyboard.press('Escape');
      await window.getByRole('dialog', { name }).waitFor({ state: 'detached' });
      await window.keyboard.press('Control+t');
      await table(window).waitFor({ state: 'detached' });
    },
  };
}

function pipelineView(view: string): Screen {
  return {
    name: `Pipeline, ${view}`,
    async show({ window }) {
      await window.keyboard.press('Control+3');
      await pipeline(window).getByRole('radio', { name: view }).click();
    },
    leave: toMap,
  };
}

export const screens: readonly Screen[] = [
  { name: 'Map and school', show: async () => undefined, leave: async () => undefined },
  {
    name: 'Area',
    show: press('a', ({ window }) => panel(window).locator('[data-area]')),
    async leave({ window }) {
      await window.keyboard.press('Escape');
      await panel(window).locator('[data-unitid]').first().waitFor();
    },
  },
  popup('Search and commands', 'Control+k'),
  { ...popup('History', ''), show: ({ window }) => openHistory(window) },
  popup('Colours and layers', 'k'),
  popup('Go to', 'g'),
  {
    name: 'Table',
    show: press('Control+t', ({ window }) => table(window)),
    leave: ({ window }) => window.keyboard.press('Control+t'),
  },
  tablePanel('Filter', 'Filters'),
  tablePanel('Columns', 'Columns of the table'),
  tablePanel('Views', 'Saved views'),
  {
    name: 'Schools side by side',
    show: press('Control+Shift+B', besideLayer),
    async leave(program) {
      // Alone it asks for another school, a search from which Escape steps back first.
      await besideLayer(program).getByRole('button', { name: 'Leave the comparison' }).click();
      await besideLayer(program).waitFor({ state: 'detached' });
    },
  },
  stage('Shortlist', 'Control+2'),
  {
    name: 'Export',
    async show({ window }) {
      await window.keyboard.press('Control+2');
      await window.keyboard.press('Control+e');
      await window.getByRole('button', { name: 'Close the export' }).waitFor();
    },
    async leave({ window }) {
      await window.getByRole('button', { name: 'Close the export' }).click();
      await window.keyboard.press('Control+1');
    },
  },
  ...['Board', 'What blocks whom', 'Overdue'].map(pipelineView),
  stage('Profile', 'Control+4'),
  {
    name: 'Robustness',
    async show({ window }) {
      await window.keyboard.press('Control+5');
      await window.getByText('draws made').waitFor({ timeout: 60_000 });
    },
    leave: toMap,
  },
  stage('Contacts', 'Control+6'),
  fromMenu('Import history', 'CmdOrCtrl+Shift+I', ({ window }) =>
    window.getByText('Tables in this workspace'),
  ),
  fromMenu('Decision records', 'CmdOrCtrl+Shift+D', ({ window }) =>
    window.getByRole('heading', { name: 'Nothing is recorded yet' }),
  ),
  fromMenu('Record what was shown', 'CmdOrCtrl+Shift+R', dialog('Record what was shown')),
  {
    ...fromMenu('Spreadsheet out', 'CmdOrCtrl+Shift+E', dialog('Spreadsheet out')),
    async leave(program) {
      // Its first choice has the focus and a hint, which Escape takes away first.
      const asked = dialog('Spreadsheet out')(program);
      await asked.getByRole('button', { name: 'Cancel' }).click();
      await asked.waitFor({ state: 'detached' });
    },
  },
];
