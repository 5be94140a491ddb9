import type { Session } from 'electron';
import { isPermittedRequest } from './permitted-request.ts';

/** Cancels every request that is not the window's own, whatever started it. */
export function cancelRequests(
  session: Session,
  inDevelopment: boolean,
  log: (line: string) => void,
): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !isPermittedRequest(url, inDevelopment);
    if (cancel) log(`Cancelled a request to ${url.slice(0, 200)}`);
    answer({ cancel });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
    log('Refused a download');
  });
}
