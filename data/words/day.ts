const long = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** A day YYYY-MM-DD as it is read: 'November 22, 2026'. */
export function sayDay(day: string): string {
  return long.format(new Date(`${day}T00:00:00Z`));
}
