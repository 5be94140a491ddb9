/** A name as every file system takes it, without an ending; '' where nothing of it is left. */
export function plainFileName(name: string): string {
  // What Windows refuses, and control characters.
  return name.replace(/[<>:"/\\|?*\p{Cc}]/gu, '-').replace(/^\.+|[. ]+$/g, '');
}
