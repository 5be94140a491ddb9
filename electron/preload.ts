import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../data/api/contract.ts';
import { eventChannel, requestChannel } from './ipc/channels.ts';

/** All that the window gets: ask the backend, and hear what it tells unasked. */
contextBridge.exposeInMainWorld('clinicAtlas', {
  request: (name, input) => ipcRenderer.invoke(requestChannel, name, input),
  subscribe(event, listener) {
    const hear = (_from: unknown, name: string, payload: unknown) => {
      if (name === event) listener(payload as Parameters<typeof listener>[0]);
    };
    ipcRenderer.on(eventChannel, hear);
    return () => {
      ipcRenderer.off(eventChannel, hear);
    };
  },
} satisfies Bridge);
