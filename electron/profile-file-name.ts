/** A file name for a profile that every file system takes; shown in the dialog, to be changed there. */
export function profileFileName(name: string): string {
  // What Windows refuses, and control characters.
  const plain = name.replace(/[<>:"/\\|?*\p{Cc}]/gu, '-').replace(/^\.+|[. ]+$/g, '');
  return `${plain || 'Profile'}.json`;
}
