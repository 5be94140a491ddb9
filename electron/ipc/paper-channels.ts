/** The lines between the main process and the window that draws reports. */
export const orderChannel = 'paper-order';
export const progressChannel = 'paper-progress';
export const finishChannel = 'paper-finish';
export const failChannel = 'paper-fail';
