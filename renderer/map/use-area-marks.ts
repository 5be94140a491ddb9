import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { attorneysInReach } from '../../data/fit/attorneys-in-reach.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import type { SchoolFigures } from '../../data/model/figures.ts';
import { areaQuery } from '../state/area.ts';
import { areaPictureQuery } from '../state/figures.ts';
import { useRanked } from '../state/ranking-store.ts';
import { useUnits } from '../state/settings-store.ts';
import { useView } from '../state/view-store.ts';
import { type AreaMarks, ellipseOnGround } from './area-marks.ts';

/** Lines beyond this many would be a bundle that nobody reads. */
const mostLines = 100;

/** What is drawn of the area that is looked at: an opened one, else the selected school's. */
export function useAreaMarks(
  atlas: Atlas,
  figures: SchoolFigures,
  selected: number,
): AreaMarks | null {
  const profile = useRanked((ranked) => ranked.profile);
  const opened = useView((view) => view.area);
  const units = useUnits();
  const { latitude, longitude, unitid } = atlas.schools;
  const ofSchool = useQuery({
    ...areaPictureQuery(unitid[Math.max(0, selected)], profile),
    enabled: opened === null && selected >= 0 && figures.area[selected] >= 0,
  });
  const ofOpened = useQuery({
    ...areaQuery(opened ?? { kind: 'county', id: '00000' }),
    enabled: opened !== null,
  });
  const isOfSchool = opened === null && selected >= 0;
  const hasArea = isOfSchool && figures.area[selected] >= 0;
  const picture = opened !== null ? ofOpened.data?.picture : hasArea ? ofSchool.data : undefined;
  const half = profile.attorneyHalfDistanceMiles;
  return useMemo(() => {
    if (!isOfSchool && opened === null) return null;
    const school = isOfSchool
      ? { latitude: latitude[selected], longitude: longitude[selected] }
      : null;
    return {
      centre: picture?.centre ?? null,
      ellipse: picture ? ellipseOnGround(picture) : null,
      school,
      reached: school === null ? [] : attorneysInReach(atlas.attorneys, school, half, mostLines),
      units,
    };
  }, [atlas, units, half, isOfSchool, latitude, longitude, opened, picture, selected]);
}
