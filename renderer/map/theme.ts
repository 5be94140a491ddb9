import type { Theme } from '../style/ramps.ts';

const darkQuery = '(prefers-color-scheme: dark)';

export function currentTheme(): Theme {
  return window.matchMedia(darkQuery).matches ? 'dark' : 'light';
}

/** Calls the listener when the system changes between light and dark; returns how to stop. */
export function watchTheme(listener: (theme: Theme) => void): () => void {
  const query = window.matchMedia(darkQuery);
  const change = () => listener(currentTheme());
  query.addEventListener('change', change);
  return () => query.removeEventListener('change', change);
}

/** Under reduced motion the map jumps where it would glide. */
export function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
