const inWords = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** 'November 22, 2026' for 2026-11-22. */
export function sayDay(day: string): string {
  return inWords.format(new Date(`${day}T00:00:00Z`));
}
