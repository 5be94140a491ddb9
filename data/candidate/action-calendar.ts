import { z } from 'zod';

/** A next action with its date, for a calendar. */
export const calendarActionSchema = z.object({
  /** Stays the same for the same action, so that a calendar knows it again. */
  uid: z.string().max(200),
  /** YYYY-MM-DD. */
  due: z.iso.date(),
  summary: z.string().max(1000),
  description: z.string().max(1000),
});
export type CalendarAction = z.infer<typeof calendarActionSchema>;

/**
 * Next actions as an iCalendar file (RFC 5545): all-day events, lines of at most 75 octets ended by
 * CRLF, commas, semicolons, backslashes and line breaks escaped.
 */
export function actionCalendar(actions: readonly CalendarAction[], stamp: Date): string {
  const at = `${stamp.toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Clinic Atlas//Next actions//EN',
    'CALSCALE:GREGORIAN',
    ...actions.flatMap(({ uid, due, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${at}`,
      `DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** Continued on the next line behind a blank, never within a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
      octets = 0;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

/** Length in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
