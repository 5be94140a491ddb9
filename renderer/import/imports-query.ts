import { queryOptions } from '@tanstack/react-query';
import { request } from '../api.ts';

/** Every import, the newest first; asked anew whenever it is looked at. */
export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: () => request('imports', {}),
  staleTime: 0,
});

/** Every dataset of the workspace, in use or not. */
export const datasetsQuery = queryOptions({
  queryKey: ['datasets'],
  queryFn: () => request('datasets', {}),
  staleTime: 0,
});
