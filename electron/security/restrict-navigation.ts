import { app, shell, type WebContents } from 'electron';
import { startAddress } from './app-address.ts';
import { externalAddress } from './external-address.ts';

/** The window stays on its page: nothing navigates, opens windows or embeds pages. */
export function restrictNavigation(log: (line: string) => void): void {
  app.on('web-contents-created', (_created, page) => {
    refuseNavigation(page, log);
    page.on('will-attach-webview', (event) => {
      event.preventDefault();
      log('Refused a webview');
    });
    page.setWindowOpenHandler(({ url }) => {
      openExternally(url, log);
      return { action: 'deny' };
    });
  });
}

function refuseNavigation(page: WebContents, log: (line: string) => void): void {
  const refuse = (event: { url: string; preventDefault(): void }) => {
    // The same page anew, as by the menu's Reload, is no navigation to elsewhere.
    if (event.url === startAddress && page.getURL() === startAddress) return;
    event.preventDefault();
    log(`Refused to navigate to ${event.url}`);
  };
  page.on('will-navigate', refuse);
  page.on('will-frame-navigate', refuse);
  page.on('will-redirect', refuse);
}

/** The only way to the user's browser. */
function openExternally(address: string, log: (line: string) => void): void {
  const permitted = externalAddress(address);
  if (permitted === null) log(`Refused to open ${address}`);
  else void shell.openExternal(permitted);
}
