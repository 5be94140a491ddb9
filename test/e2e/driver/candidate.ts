import type { Page } from 'playwright-core';
import { row } from './ranking.ts';

/** A school's record as a candidate, as people use it. */

export function panel(window: Page) {
  return window.getByRole('region', { name: 'School', exact: true });
}

/** Searches for a school and selects it in the list. */
export async function selectSchool(window: Page, search: string, unitid: string): Promise<void> {
  await window.getByRole('textbox', { name: 'Search schools' }).fill(search);
  await row(window, unitid).click();
}

export async function takeInView(window: Page, pathway: string): Promise<void> {
  await panel(window).getByRole('button', { name: 'Take in view…' }).click();
  await panel(window).getByRole('button', { name: pathway }).click();
  await stage(window, 'Identified').waitFor();
}

export function stage(window: Page, name: string) {
  return panel(window).getByRole('radio', { name, exact: true });
}

/** Opens a part of the record, where it is folded. */
export async function openPart(window: Page, title: string): Promise<void> {
  const toggle = panel(window).getByRole('button', { name: title, exact: true });
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
}

interface Piece {
  of: 'students' | 'faculty' | 'community';
  kind: string;
  type?: string;
  organization?: string;
  students?: number;
}

/** Adds a piece of evidence and closes its form. */
export async function addEvidence(window: Page, piece: Piece): Promise<void> {
  const { of, kind, type, organization, students } = piece;
  const record = panel(window);
  const parts = {
    students: 'Students',
    faculty: 'Faculty, administration',
    community: 'Community',
  };
  await openPart(window, parts[of]);
  await record.getByRole('button', { name: `Add evidence of ${of}` }).click();
  await record.getByRole('group', { name: 'Kind of evidence' }).getByText(kind).click();
  if (type !== undefined) {
    await record.getByRole('combobox', { name: 'Type of organization' }).click();
    await window.getByRole('option', { name: type, exact: true }).click();
  }
  if (organization !== undefined) {
    await record.getByRole('textbox', { name: 'Organization', exact: true }).fill(organization);
  }
  if (students !== undefined) {
    await record.getByRole('textbox', { name: 'Number of students' }).fill(String(students));
  }
  await record.getByRole('button', { name: /^Close: / }).click();
}

/** 'Saved' once the workspace has all of it. */
export async function waitUntilSaved(window: Page): Promise<void> {
  await window.getByText('Saved', { exact: true }).waitFor();
}
