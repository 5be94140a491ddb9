import { QueryClient } from '@tanstack/react-query';

/** The backend is on this machine: an answer stays true until it is changed, and asking again helps nobody. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, networkMode: 'always' },
  },
});
