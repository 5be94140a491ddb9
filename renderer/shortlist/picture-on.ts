import type { Shortlist } from '../../data/model/shortlist.ts';
import type { Picture } from '../../data/report/picture.ts';

/** The picture as it was chosen; the map where its city is no longer on the shortlist. */
export function pictureOn(shortlist: Shortlist | null, picture: Picture): Picture {
  const { subject } = picture;
  if (subject.of !== 'city') return picture;
  const there = shortlist?.cities.some(
    ({ kind, id }) => kind === subject.kind && id === subject.id,
  );
  return there ? picture : { ...picture, subject: { of: 'map' } };
}
