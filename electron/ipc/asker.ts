import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import type { Asker } from './check-request.ts';

/** Who sent a message from the window. */
export function askerOf({ senderFrame, sender }: IpcMainEvent | IpcMainInvokeEvent): Asker {
  // The frame is gone where the page was left before its message arrived.
  if (senderFrame === null) return { address: '', isMainFrame: false };
  return { address: senderFrame.url, isMainFrame: senderFrame === sender.mainFrame };
}
