/** Something that can be chosen by its name, in a menu, in the palette or by keys. */
export interface Command {
  /** In the menus; the letter after '&' is chosen with Alt. */
  label: string;
  /** What the palette calls it where the menu's words need their menu around them. */
  said?: string;
  menu: Menu;
  /** Commands of one group stand together, in the order of this list. */
  group: number;
  /** One of several of which one holds: they stand in a menu of this name. */
  choice?: string;
  /** As Electron writes keys. */
  keys?: string;
  /** Whether the menu hears the keys, or the window does, which knows what has the focus. */
  heardBy?: 'menu' | 'window';
  /** Who acts: the window, or the program around it. */
  by: 'window' | 'program';
}

export const menuNames = ['file', 'edit', 'view', 'help'] as const;
export type Menu = (typeof menuNames)[number];
