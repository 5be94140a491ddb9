import type { RequestName } from '../../data/api/contract.ts';
import type { BackendEvents, EventName } from '../../data/api/events.ts';
import type { Outcome } from '../../data/model/problem.ts';

/** What the main process tells the backend's process. */
export type ToBackend =
  | { kind: 'request'; id: number; name: RequestName; input: unknown }
  /** Files that the person chose or dropped: from now on they go by handles. */
  | { kind: 'admit'; id: number; paths: string[] }
  /** Nothing more will be asked: close the workspace and end. */
  | { kind: 'close' };

/** What the backend's process tells the main process. */
export type FromBackend =
  | { kind: 'outcome'; id: number; outcome: Outcome<unknown> }
  | { [Name in EventName]: { kind: 'event'; name: Name; payload: BackendEvents[Name] } }[EventName];
