import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { areaQuery } from '../state/area.ts';
import { useView } from '../state/view-store.ts';
import type { AtlasMap } from './atlas-map.ts';

/** The map outlines the area that is looked at and shows it, until that is left. */
export function useOpenedArea(map: AtlasMap | null): void {
  const opened = useView((view) => view.area);
  const { data } = useQuery({
    ...areaQuery(opened ?? { kind: 'county', id: '00000' }),
    enabled: opened !== null,
  });
  const counties = opened === null ? null : data?.picture.counties;
  useEffect(() => {
    if (counties !== undefined) map?.openArea(counties);
  }, [map, counties]);
}
