/** A content line of an iCalendar file: its name, its parameters and its value as it stands there. */
interface ContentLine {
  name: string;
  parameters: string[];
  value: string;
}

/** An event of a calendar; texts without their escapes. */
export type CalendarEvent = Record<string, string>;

/**
 * Reads an iCalendar file as RFC 5545 has it and no other: lines end with CRLF and have at most 75
 * octets, longer ones are folded (3.1); components lie within each other and end in turn (3.4); texts
 * are escaped (3.3.11).
 *
 * @throws what is wrong with it
 */
export function readCalendar(file: Buffer): CalendarEvent[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(file);
  if (!text.endsWith('\r\n')) throw new Error('The last line does not end with CRLF');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`A line ends without CRLF: ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`A line has more than 75 octets: ${line}`);
  }
  const lines = physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n').map(readLine);
  const open: string[] = [];
  const events: CalendarEvent[] = [];
  for (const { name, parameters, value } of lines) {
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push({});
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} ends where it is not open`);
    } else if (open.at(-1) === 'VEVENT') {
      events[events.length - 1][[name, ...parameters].join(';')] = withoutEscapes(value);
    } else if (open.at(-1) !== 'VCALENDAR') {
      throw new Error(`${name} stands outside of the calendar`);
    }
  }
  if (open.length > 0) throw new Error(`${open.join(' and ')} never ends`);
  for (const name of ['VERSION', 'PRODID']) {
    if (!lines.some((line) => line.name === name)) throw new Error(`${name} is missing`);
  }
  for (const event of events) {
    for (const name of ['UID', 'DTSTAMP', 'DTSTART;VALUE=DATE']) {
      if (!event[name]) throw new Error(`${name} is missing in an event`);
    }
  }
  return events;
}

function readLine(line: string): ContentLine {
  const parts = /^([A-Z-]+)((?:;[A-Z-]+=[^;:"]*)*):(.*)$/s.exec(line);
  if (parts === null) throw new Error(`Not a line of a calendar: ${line}`);
  return { name: parts[1], parameters: parts[2].split(';').slice(1), value: parts[3] };
}

function withoutEscapes(value: string): string {
  return value.replaceAll(/\\([\\;,nN])/g, (_, escaped) =>
    escaped.toLowerCase() === 'n' ? '\n' : escaped,
  );
}
