import { useEffect, useRef } from 'react';
import { commands, type WindowCommand } from '../../data/api/commands.ts';
import type { Command } from '../../data/api/commands/command.ts';
import { subscribe } from '../api.ts';
import { isHeard } from './is-heard.ts';

type Acts = Partial<Record<WindowCommand, () => void>>;

/**
 * Acts on commands of the window, chosen in the menus or the palette, or by their keys where it is
 * the window that hears them.
 */
export function useCommands(acts: Acts): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const name = commandOf(event, latest.current);
      if (name === undefined) return;
      event.preventDefault();
      latest.current[name]?.();
    };
    window.addEventListener('keydown', onKeyDown);
    const unsubscribe = subscribe('command', (name) => latest.current[name]?.());
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      unsubscribe();
    };
  }, []);
}

/** The command among these whose keys were pressed, as far as the window hears them. */
export function commandOf<Name extends WindowCommand>(
  event: KeyboardEvent,
  among: Partial<Record<Name, unknown>>,
): Name | undefined {
  return (Object.keys(among) as Name[]).find((name) => {
    const { keys, heardBy }: Command = commands[name];
    return keys !== undefined && heardBy === 'window' && isHeard(keys, event);
  });
}
