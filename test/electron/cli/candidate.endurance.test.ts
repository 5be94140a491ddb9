import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { newCandidate } from '../../../data/model/candidate.ts';
import { createBackend } from '../../../electron/backend/backend.ts';
import { defaultWorkspacePath } from '../../../electron/backend/user-data-folder.ts';
import { root } from '../import/shared-data.ts';
import { answerOf } from '../answer-of.ts';
import { commandLine } from './command-line.ts';

const { atlas, dataFolder, resultOf, refusalOf } = commandLine();
const umass = '166638';
const brown = '217156';

/** As the window would have saved them. */
async function saveCandidates(): Promise<void> {
  process.env.CLINIC_ATLAS_DATA = dataFolder;
  const backend = createBackend({
    workspacePath: defaultWorkspacePath(),
    root: join(root),
    emit: () => undefined,
  });
  const evidence = {
    id: crypto.randomUUID(),
    kind: 'conversation' as const,
    date: '2026-11-02',
    from: { name: 'Ana Reyes', role: '', organization: 'Casa', type: 'organizing group' as const },
    students: null,
    quotation: '',
    link: '' as const,
    attachment: null,
  };
  const candidate = {
    ...newCandidate(umass, 1),
    stage: 'talks' as const,
    evidence: [evidence],
    owner: 'Jane Smith',
    nextAction: { what: 'Call the dean', due: '2026-12-01' },
  };
  await answerOf(backend.request('saveCandidate', { candidate }));
  const gateOverride = { reason: 'The funding ends', by: 'A. Board', date: '2026-11-20' };
  const overridden = { ...newCandidate(brown, 3), stage: 'agreement' as const, gateOverride };
  await answerOf(backend.request('saveCandidate', { candidate: overridden }));
  await backend.close();
}

beforeAll(async () => {
  expect(atlas('rank', '--top', '1').status).toBe(0);
  expect(resultOf('candidate', 'list')).toContain('No school is in view');
  await saveCandidates();
});

describe('atlas candidate', () => {
  it('lists those in view with stage, gate and next action', () => {
    const [head, first, second] = resultOf('candidate', 'list').trimEnd().split('\n');
    expect(head).toMatch(/^School +UNITID +Pathway +Stage +Gate +Rank +Fit +Due +Next action/);
    expect(first).toMatch(/166638 +1 +talks +shut +\d+ +\d+.* 2026-12-01 +Call the dean/);
    expect(second).toMatch(/217156 +3 +agreement by override +shut/);
    const listed = JSON.parse(resultOf('candidate', 'list', '--format', 'json'));
    expect(
      listed.map((one: { unitid: string; gateOpen: boolean; overridden: boolean }) => [
        one.unitid,
        one.gateOpen,
        one.overridden,
      ]),
    ).toEqual([
      [umass, false, false],
      [brown, false, true],
    ]);
  });

  it('gives the next actions as a calendar', () => {
    const calendar = resultOf('candidate', 'calendar');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20261201\r\n');
    expect(calendar).toMatch(/SUMMARY:.*: Call the dean\r\n/);
    expect(calendar).not.toContain('Jane Smith');
    expect(resultOf('candidate', 'calendar', '--owners')).toContain('Owner: Jane Smith');
  });

  it('shows one with its steps, its evidence judged, and its timeline', () => {
    const text = resultOf('candidate', 'show', umass);
    expect(text).toContain('○ School contacted: Write to the school.');
    expect(text).toContain('A conversation, however positive, is no community support');
    expect(text).toMatch(/Taken in view: We identified the school/);
    expect(resultOf('candidate', 'show', brown)).toContain('Agreement by override on 2026-11-20');
    const shown = JSON.parse(resultOf('candidate', 'show', umass, '--format', 'json'));
    expect(shown.candidate.stage).toBe('talks');
    expect(shown.timeline).toHaveLength(1);
  });

  it('refuses what it cannot do in a sentence', () => {
    expect(refusalOf('candidate').status).toBe(2);
    expect(refusalOf('candidate', 'show').status).toBe(2);
    expect(refusalOf('candidate', 'show', 'Brown').status).toBe(2);
    expect(refusalOf('candidate', 'show', '168430').sentence).toContain('not in view');
  });
});
