import { create } from 'zustand';
import { ProblemError } from '../../data/model/problem.ts';
import { request } from '../api.ts';
import { tell, useTold } from '../shortlist/candidates.ts';
import type { AtlasMap } from './atlas-map.ts';

/** Whether the map is a picture now: without controls, with its legend, its scale and its sources. */
export const usePictureTaking = create<{ taking: boolean }>()(() => ({ taking: false }));

/** Puts the map as it is seen onto the clipboard: the figure with its legend, and no control. */
export async function copyMap(map: AtlasMap): Promise<void> {
  if (usePictureTaking.getState().taking) return;
  usePictureTaking.setState({ taking: true });
  // Messages and hints lie over the window, and so over the map.
  useTold.setState({ told: null });
  document.documentElement.dataset.takingPicture = '';
  let said = '';
  try {
    // Once for the window to drop the controls, once for that to be on the screen.
    await nextFrame();
    await nextFrame();
    const { x, y, width, height } = map.box.getBoundingClientRect();
    const copied = await request('copyPicture', { x, y, width, height });
    said = `The map is on the clipboard as an image, ${copied.width} × ${copied.height} pixels.`;
  } catch (trouble) {
    if (!(trouble instanceof ProblemError)) throw trouble;
    said = trouble.message;
  } finally {
    delete document.documentElement.dataset.takingPicture;
    usePictureTaking.setState({ taking: false });
  }
  tell(said);
}

function nextFrame(): Promise<void> {
  return new Promise((next) => {
    requestAnimationFrame(() => window.setTimeout(next));
  });
}
