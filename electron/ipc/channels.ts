/** The lines between window and main process; the last is the preload's own. */
export const requestChannel = 'request';
export const eventChannel = 'event';
export const dropChannel = 'drop';
