import { describe, expect, it } from 'vitest';
import { actionCalendar } from '../../../data/candidate/action-calendar.ts';
import { judgeFile, mostAttachmentBytes } from '../../../data/candidate/file-kind.ts';
import { membershipFee } from '../../../data/candidate/membership-fee.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const pdf = bytes('%PDF-1.7 …');

describe('a file for evidence', () => {
  it('is taken when it is what it says', () => {
    expect(judgeFile('Letter of support.pdf', 2000, pdf)).toEqual({
      accepted: true,
      type: 'pdf',
      name: 'Letter of support.pdf',
    });
    expect(judgeFile('notes.txt', 5, bytes('Grüße'))).toMatchObject({ type: 'text' });
  });

  it.each<[string, number, Uint8Array, RegExp]>([
    ['letter.pdf', 2000, bytes('MZ\u0090 program'), /calls itself a pdf file/],
    ['letter.pdf', 2000, bytes('#!/bin/sh'), /calls itself a pdf file/],
    ['run.txt', 20, bytes('#!/bin/sh\nrm'), /calls itself a text file/],
    ['setup.exe', 2000, bytes('MZ'), /only PDF, PNG/],
    ['pdf', 2000, pdf, /only PDF, PNG/],
    ['letter.pdf', 2 * 1024 ** 3, pdf, /more than 25 MB/],
    ['letter.pdf', mostAttachmentBytes + 1, pdf, /more than 25 MB/],
    ['letter.pdf', 0, new Uint8Array(), /it is empty/],
    ['../../letter.pdf', 2000, pdf, /not one of a file/],
    ['..', 2000, pdf, /not one of a file/],
    [`${'a'.repeat(296)}.pdf`, 2000, pdf, /more than 120 characters/],
  ])('%s of %i bytes is refused in a sentence', (name, size, start, why) => {
    const verdict = judgeFile(name, size, start);
    expect(verdict).toMatchObject({ accepted: false, sentence: expect.stringMatching(why) });
  });
});

describe('a calendar of next actions', () => {
  it('is folded at 75 octets and escaped', () => {
    const text = actionCalendar(
      [
        {
          uid: '166638@clinic-atlas',
          due: '2026-12-01',
          summary: 'Call the dean; ask for a room, a budget',
          description: `${'ü'.repeat(60)}\nsecond line`,
        },
      ],
      new Date('2026-11-22T10:00:00Z'),
    );
    const lines = text.split('\r\n');
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20261201\r\n');
    expect(unfolded).toContain('DTSTAMP:20261122T100000Z');
    expect(unfolded).toContain('SUMMARY:Call the dean\\; ask for a room\\, a budget');
    expect(unfolded).toContain(`${'ü'.repeat(60)}\\nsecond line`);
  });
});

describe('the membership fee', () => {
  const schedule = {
    steps: [
      { control: 'public', undergraduatesFrom: 0, fee: 1000 },
      { control: 'public', undergraduatesFrom: 10_000, fee: 2500 },
      { control: 'private nonprofit', undergraduatesFrom: 5000, fee: 4000 },
    ] as const,
  };
  it.each([
    ['public', 12_373, 2500],
    ['public', 9999, 1000],
    ['private nonprofit', 4999, null],
    ['private for-profit', 20_000, null],
    ['public', Number.NaN, null],
  ] as const)('of a %s school with %d undergraduates', (control, undergraduates, fee) => {
    expect(membershipFee({ steps: [...schedule.steps] }, control, undergraduates)).toBe(fee);
  });
});
