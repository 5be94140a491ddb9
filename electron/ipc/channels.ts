/** The two lines between window and main process. */
export const requestChannel = 'request';
export const eventChannel = 'event';
