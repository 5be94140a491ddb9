import { useEffect } from 'react';
import { PagesView } from './pages-view.tsx';
import { followPresentation } from './present-store.ts';

/** All that the pages' own window has in it. */
export function PagesWindow() {
  useEffect(followPresentation, []);
  return <PagesView />;
}
