import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../data/api/contract.ts';
import { dropChannel, eventChannel, requestChannel } from './ipc/channels.ts';

/** As far as it is used here: this folder does without the types of the DOM. */
declare const window: {
  addEventListener(
    type: 'drop',
    listener: (event: { dataTransfer: { files: Iterable<PageFile> } | null }) => void,
  ): void;
};
type PageFile = Parameters<typeof webUtils.getPathForFile>[0];

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

// Here and not in the page, which is never to see or to say a path; it hears of the files as admitted.
window.addEventListener('drop', ({ dataTransfer }) => {
  const paths = [...(dataTransfer?.files ?? [])].map((file) => webUtils.getPathForFile(file));
  const known = paths.filter((path) => path !== '');
  if (known.length > 0) ipcRenderer.send(dropChannel, known);
});
