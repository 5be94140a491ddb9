import { app } from 'electron';

/**
 * Before Electron is ready: Chromium's own traffic, which no page asks for and no request handler
 * sees (updates of components, lists of unsafe sites, name look-ups), has nowhere to go.
 */
export function stayOffline(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
}
