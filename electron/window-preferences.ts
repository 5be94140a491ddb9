import type { WebPreferences } from 'electron';

/** What every window of the program is held to. */
export function windowPreferences(preload: string, inDevelopment: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    // Its dictionaries would be fetched from the network.
    spellcheck: false,
    devTools: inDevelopment,
  };
}
