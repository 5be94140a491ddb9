import { useMapSettings } from '../map/map-settings.ts';
import { currentProfile } from '../state/profile-store.ts';
import { saveWorkNow } from '../state/keepers.ts';
import { currentShortlist } from '../state/shortlist-store.ts';
import { startPresenting, usePresenting } from './present-store.ts';

/** Presents the shortlist in use as it stands, under the profile as it is on screen. */
export async function presentShortlist(presenterView = false): Promise<void> {
  const shortlist = currentShortlist();
  if (shortlist === null || shortlist.cities.length === 0) {
    usePresenting.setState({
      trouble: 'The shortlist has no city yet; add schools to it, then present it.',
    });
    return;
  }
  // The report is made from what the workspace holds.
  await saveWorkNow();
  const { colouring } = useMapSettings.getState();
  const subject = { shortlist: shortlist.id, profile: currentProfile(), colouring };
  await startPresenting(subject, presenterView);
}
