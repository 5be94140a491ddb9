import { gateRefusal, isOverridden } from '../candidate/enter-stage.ts';
import { type Candidate, mostEvidence, newCandidate } from '../model/candidate.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import { type CandidateLine, candidateColumns } from './candidate-columns.ts';
import { type EvidenceLine, evidenceColumns } from './evidence-columns.ts';
import { readCandidate } from './read-candidate.ts';
import { readEvidence } from './read-evidence.ts';
import type { ReadableSheet } from './read-sheets.ts';
import { refusedRow, refuseLater, takenRow } from './row-report.ts';
import { formatCount } from '../words/numbers.ts';
import { checkSchool } from './check-school.ts';
import type { CellChange, Known, RowReport } from './sheet-report.ts';
import { SheetRow } from './sheet-row.ts';

/** What the sheets make of one school. */
interface School {
  /** As it is known; null for one that is new. */
  known: Candidate | null;
  /** With its row; what is known where it has none. Null where its row was refused. */
  filled: Candidate | null;
  /** Position of its row among the reports. */
  row: number | null;
  /** Its evidence as the rows have it, with their positions among the reports. */
  evidence: { piece: Evidence; row: number }[];
  /** How many of these are new. */
  added: number;
}

interface Merged {
  rows: RowReport[];
  notes: Finding[];
  candidates: Candidate[];
}

/** Candidates and their evidence as the sheets have them; the gate is held against both together. */
export function mergeCandidates(
  candidateSheets: readonly ReadableSheet[],
  evidenceSheets: readonly ReadableSheet[],
  known: Known,
  newId: () => string,
): Merged {
  const schools = new Map(
    known.candidates.map((one): [string, School] => [
      one.unitid,
      { known: one, filled: one, row: null, evidence: [], added: 0 },
    ]),
  );
  const rows: RowReport[] = [];
  const candidateRow = new SheetRow(candidateColumns);
  for (const sheet of candidateSheets) {
    for (const { cells, line } of sheet.lines) {
      candidateRow.turnTo(sheet, cells, line);
      rows.push(takeCandidate(sheet, candidateRow, schools, known, rows.length));
    }
  }
  const evidenceRow = new SheetRow(evidenceColumns);
  const owners = ownersOf(known.candidates);
  for (const sheet of evidenceSheets) {
    for (const { cells, line } of sheet.lines) {
      evidenceRow.turnTo(sheet, cells, line);
      rows.push(takeEvidence(sheet, evidenceRow, { schools, owners, known, newId }, rows.length));
    }
  }
  const candidates = [...schools.values()].flatMap((school) => settle(school, rows) ?? []);
  const notes = [...candidateRow.repairs(), ...evidenceRow.repairs()];
  return { rows, notes, candidates };
}

function takeCandidate(
  sheet: ReadableSheet,
  row: SheetRow<CandidateLine>,
  schools: Map<string, School>,
  { schools: names }: Known,
  at: number,
): RowReport {
  const unitid = row.unitid();
  const school = names.get(unitid) ?? null;
  const title = school?.name ?? unitid;
  const had = schools.get(unitid);
  if (had !== undefined && had.row !== null) {
    row.refuse('unitid', 'row-twice', 'is there twice; leave one row of a school');
  }
  if (row.refused) return refusedRow(sheet, row, title);
  const known = had?.known ?? null;
  if (known === null && school === null) {
    row.refuse('unitid', 'school-unknown', 'is no school of the table in use; check the UNITID');
    return refusedRow(sheet, row, title);
  }
  checkSchool(row, school);
  if (known !== null) row.holdAgainst({ candidate: known, school });
  const filled =
    known !== null && row.differing.length === 0 ? known : readCandidate(row, unitid, known);
  schools.set(unitid, { known, filled, row: at, evidence: [], added: 0 });
  if (filled === null) return refusedRow(sheet, row, title);
  return takenRow(sheet, row, title, known === null, changesOf(row, known, filled));
}

/** Of a new candidate its pathway, and what is otherwise than at the beginning. */
function changesOf(
  row: SheetRow<CandidateLine>,
  known: Candidate | null,
  candidate: Candidate,
): CellChange[] {
  const before = known ?? newCandidate(candidate.unitid, candidate.pathway);
  const line = (one: Candidate) => ({ candidate: one, school: null });
  const changes = row.changes(line(before), line(candidate));
  if (known !== null) return changes;
  const pathway = { column: 'Pathway', before: '', after: String(candidate.pathway) };
  return [pathway, ...changes.map((change) => ({ ...change, before: '' }))];
}

/** Which school each piece of evidence speaks of. */
function ownersOf(candidates: readonly Candidate[]): Map<string, string> {
  return new Map(
    candidates.flatMap(({ unitid, evidence }) =>
      evidence.map(({ id }): [string, string] => [id, unitid]),
    ),
  );
}

interface EvidenceContext {
  schools: Map<string, School>;
  /** UNITID of each piece of evidence, those read before in these sheets as well. */
  owners: Map<string, string>;
  known: Known;
  newId: () => string;
}

function takeEvidence(
  sheet: ReadableSheet,
  row: SheetRow<EvidenceLine>,
  { schools, owners, known, newId }: EvidenceContext,
  at: number,
): RowReport {
  const unitid = row.unitid();
  const name = known.schools.get(unitid) ?? null;
  const title = name?.name ?? unitid;
  const school = schools.get(unitid);
  const given = row.id();
  if (!row.refused && school === undefined) {
    row.refuse(
      'unitid',
      'candidate-unknown',
      'is not in view as a candidate; add a row for it to the sheet of candidates',
    );
  }
  if (given !== null && given !== '' && (owners.get(given) ?? unitid) !== unitid) {
    row.refuse('id', 'evidence-elsewhere', 'belongs to evidence of another school; leave it empty');
  }
  if (school?.evidence.some(({ piece }) => piece.id === given)) {
    row.refuse('id', 'row-twice', 'is there twice; leave it empty in one of the two rows');
  }
  if (row.refused || school === undefined || given === null) return refusedRow(sheet, row, title);
  checkSchool(row, name);
  const before = school.known?.evidence.find(({ id }) => id === given) ?? null;
  const line = (evidence: Evidence) => ({ unitid, school: name, evidence, file: '' });
  if (before !== null) row.holdAgainst(line(before));
  else if ((school.known?.evidence.length ?? 0) + school.added >= mostEvidence) {
    const sentence = `has ${formatCount(mostEvidence)} pieces of evidence, as many as can be kept; leave the row out`;
    row.refuse('unitid', 'evidence-full', sentence);
    return refusedRow(sheet, row, title);
  }
  const id = given === '' ? newId() : given;
  const same = before !== null && row.differing.length === 0;
  const piece = same ? before : readEvidence(row, id, before);
  if (piece === null) return refusedRow(sheet, row, title);
  school.evidence.push({ piece, row: at });
  if (before === null) school.added++;
  owners.set(id, unitid);
  const changes = row.changes(before && line(before), line(piece));
  if (before === null && given === '') warnOfTwin(row, school, piece);
  return takenRow(sheet, row, title, before === null, withoutKeys(changes));
}

/** Of a new row, what it says and not by what it is known. */
function withoutKeys<Change extends { column: string }>(changes: readonly Change[]): Change[] {
  return changes.filter(({ column }) => !['ID', 'Contact ID', 'UNITID'].includes(column));
}

/** Who reads one file twice would have all of it twice. */
function warnOfTwin(row: SheetRow<EvidenceLine>, { known }: School, piece: Evidence): void {
  const told = ({ id: _, attachment: __, ...rest }: Evidence) => JSON.stringify(rest);
  if (!known?.evidence.some((one) => told(one) === told(piece))) return;
  row.warn(
    'kind',
    'evidence-twin',
    'The same is known already. If it is the same piece, take the row out: without an ID it is a new one.',
  );
}

/** The school with its row and its evidence; what the gate does not let through is refused. */
function settle(school: School, rows: RowReport[]): Candidate | null {
  const { known, filled, row, evidence } = school;
  const refuse = (at: number, code: string, sentence: string) => {
    rows[at] = refuseLater(rows[at], code, sentence);
  };
  const base = filled ?? known;
  if (base === null) {
    for (const { row: at } of evidence) {
      refuse(at, 'candidate-refused', 'The row of its school was refused; mend that first.');
    }
    return null;
  }
  const all = withEvidence(base, evidence);
  const refusal = gateRefusal(all);
  if (refusal === null) {
    if (row !== null && isOverridden(all) && !(known?.gateOverride && isOverridden(known))) {
      warnOfOverride(rows, row);
    }
    return all;
  }
  if (known !== null && gateRefusal(known) !== null) {
    // It stands behind the shut gate already, by another hand than the program's: only what mends that
    // is taken.
    for (const at of [row, ...evidence.map((one) => one.row)]) {
      if (at !== null && rows[at].outcome !== 'unchanged') refuse(at, 'gate-shut', refusal);
    }
    return known;
  }
  if (known !== null && gateRefusal(withEvidence(known, evidence)) !== null) {
    // The school stands behind the gate already, and its evidence would be taken from under it.
    const isKnown = new Set(known.evidence.map(({ id }) => id));
    const had = evidence.filter(({ piece }) => isKnown.has(piece.id));
    for (const { row: at } of had) {
      if (rows[at].outcome === 'changed') refuse(at, 'gate-shut', refusal);
    }
    const added = evidence.filter(({ piece }) => !isKnown.has(piece.id));
    return settle({ ...school, evidence: added }, rows);
  }
  if (row !== null) refuse(row, 'gate-shut', refusal);
  return settle({ ...school, filled: null, row: null }, rows);
}

/** Pieces that are known are changed in their places; new ones come behind. */
function withEvidence(candidate: Candidate, evidence: School['evidence']): Candidate {
  const pieces = new Map(evidence.map(({ piece }) => [piece.id, piece]));
  const changed = candidate.evidence.map((one) => pieces.get(one.id) ?? one);
  const had = new Set(candidate.evidence.map(({ id }) => id));
  const added = evidence.flatMap(({ piece }) => (had.has(piece.id) ? [] : [piece]));
  const isSame = added.length === 0 && changed.every((one, i) => one === candidate.evidence[i]);
  return isSame ? candidate : { ...candidate, evidence: [...changed, ...added] };
}

function warnOfOverride(rows: RowReport[], at: number): void {
  const report = rows[at];
  const finding: Finding = {
    ...{ code: 'gate-overridden', severity: 'warning', row: report.line },
    ...{ column: 'Override: reason', value: null },
    message: `Line ${report.line}: an agreement by override; the community has not spoken for the clinic. Every report will show the reason.`,
  };
  rows[at] = { ...report, findings: [...report.findings, finding] };
}
