import { queryOptions } from '@tanstack/react-query';
import { request } from '../api.ts';

/** The files of a school's evidence, without their bytes. */
export function attachmentsQuery(unitid: string) {
  return queryOptions({
    queryKey: ['attachments', unitid],
    queryFn: () => request('attachments', { unitid }),
  });
}
