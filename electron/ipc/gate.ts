import { ipcMain } from 'electron';
import type { WindowRequestName } from '../../data/api/contract.ts';
import type { Outcome } from '../../data/model/problem.ts';
import { askerOf } from './asker.ts';
import { requestChannel } from './channels.ts';
import { checkRequest } from './check-request.ts';

/** The only entrance for what the window asks; what passes the check goes on to the backend. */
export function openGate(
  forward: (name: WindowRequestName, input: unknown) => Promise<Outcome<unknown>>,
  log: (line: string) => void,
): void {
  ipcMain.handle(requestChannel, (event, name: unknown, input: unknown) => {
    const checked = checkRequest(askerOf(event), name, input);
    if (checked.ok) return forward(checked.name, checked.input);
    log(`Refused a request: ${checked.problem.message}`);
    return checked;
  });
}
