import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { RequestName } from '../../data/api/contract.ts';
import type { Outcome } from '../../data/model/problem.ts';
import { requestChannel } from './channels.ts';
import { type Asker, checkRequest } from './check-request.ts';

/** The only entrance for what the window asks; what passes the check goes on to the backend. */
export function openGate(
  forward: (name: RequestName, input: unknown) => Promise<Outcome<unknown>>,
  log: (line: string) => void,
): void {
  ipcMain.handle(requestChannel, (event, name: unknown, input: unknown) => {
    const checked = checkRequest(askerOf(event), name, input);
    if (checked.ok) return forward(checked.name, checked.input);
    log(`Refused a request: ${checked.problem.message}`);
    return checked;
  });
}

function askerOf({ senderFrame, sender }: IpcMainInvokeEvent): Asker {
  // The frame is gone where the page was left before its message arrived.
  if (senderFrame === null) return { address: '', isMainFrame: false };
  return { address: senderFrame.url, isMainFrame: senderFrame === sender.mainFrame };
}
