import type { Session } from 'electron';

/** What a page may ask of Electron, and why ours is not given it; what is not named is denied too. */
const deniedPermissions: Record<string, string> = {
  'background-sync': 'nothing is sent, at any time',
  'clipboard-read': 'pasting works without it',
  'clipboard-sanitized-write': 'copying by menu and keyboard works without it',
  'deprecated-sync-clipboard-read': 'pasting works without it',
  'display-capture': 'the screen is nobody else’s business',
  fileSystem: 'files are chosen in dialogs of the main process',
  fullscreen: 'full screen is a menu item of the window',
  geolocation: 'the map shows the country, not where the reader sits',
  hid: 'no devices are used',
  'idle-detection': 'nobody is watched',
  keyboardLock: 'the keyboard stays the user’s',
  media: 'no camera and no microphone are used',
  mediaKeySystem: 'nothing protected is played',
  midi: 'no devices are used',
  midiSysex: 'no devices are used',
  notifications: 'the window itself says what there is to say',
  openExternal: 'links go through one function of the main process',
  pointerLock: 'the pointer stays the user’s',
  'speaker-selection': 'nothing is played',
  'storage-access': 'nothing is embedded',
  'top-level-storage-access': 'nothing is embedded',
  usb: 'no devices are used',
  serial: 'no devices are used',
  'window-management': 'the window stays where the user put it',
  unknown: 'what has no name is not needed',
};

export function denyPermissions(session: Session, log: (line: string) => void): void {
  const deny = (permission: string) => {
    log(`Denied ${permission}: ${deniedPermissions[permission] ?? deniedPermissions.unknown}`);
    return false;
  };
  session.setPermissionRequestHandler((_page, permission, answer) => answer(deny(permission)));
  session.setPermissionCheckHandler((_page, permission) => deny(permission));
  session.setDevicePermissionHandler(() => false);
}
