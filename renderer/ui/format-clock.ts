const clock = new Intl.DateTimeFormat('en-US', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** 14:32, in the zone of this machine */
export function formatClock(time: Date): string {
  return clock.format(time);
}
