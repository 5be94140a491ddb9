import { Redo2, Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import { commands } from '../../data/api/commands.ts';
import { subscribe } from '../api.ts';
import { isPressed, sayKeys } from '../commands/keys.ts';
import { nameStep, type Step } from '../state/history.ts';
import { tell } from '../shortlist/candidates.ts';
import { redo, undo, useUndoing } from '../state/undo.ts';
import { useNextSteps } from '../state/work-store.ts';
import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';

/** Takes changes back and makes them again, whatever they were; each says which change it is about. */
export function UndoButtons() {
  const steps = useNextSteps();
  useUndoKeys();
  useProblemTold();
  return (
    <>
      <StepButton name="Undo" keys={commands.undo.keys} step={steps.undo} act={undo} Icon={Undo2} />
      <StepButton name="Redo" keys={commands.redo.keys} step={steps.redo} act={redo} Icon={Redo2} />
    </>
  );
}

interface Props {
  name: string;
  keys: string;
  step: Step | undefined;
  act: () => void;
  Icon: typeof Undo2;
}

function StepButton({ name, keys, step, act, Icon }: Props) {
  const label =
    step === undefined ? `Nothing to ${name.toLowerCase()}` : `${name}: ${nameStep(step)}`;
  return (
    <Hint text={step === undefined ? label : `${label} (${sayKeys(keys)})`} side="bottom">
      {/* Not disabled outright: the focus stays on it when the last step is taken back. */}
      <Button
        kind="icon"
        aria-label={label}
        aria-disabled={step === undefined}
        onClick={() => step !== undefined && act()}
      >
        <Icon size={16} aria-hidden />
      </Button>
    </Hint>
  );
}

/** Why a step could not be undone is said where one works, whether or not the history is open. */
function useProblemTold(): void {
  useEffect(
    () =>
      useUndoing.subscribe(({ problem }, before) => {
        if (problem !== null && problem !== before.problem) tell(problem);
      }),
    [],
  );
}

function useUndoKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTypingText(event.target)) return;
      const back = isPressed(commands.undo.keys, event);
      const forth = isPressed(commands.redo.keys, event) || isPressed('CmdOrCtrl+Y', event);
      if (!back && !forth) return;
      event.preventDefault();
      if (back) undo();
      else redo();
    };
    window.addEventListener('keydown', onKeyDown);
    const unsubscribe = subscribe('command', (command) => {
      if (command !== 'undo' && command !== 'redo') return;
      // What the menu's own items would do: there is no other way into a box's history.
      if (isTypingText(document.activeElement)) document.execCommand(command);
      else if (command === 'undo') undo();
      else redo();
    });
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      unsubscribe();
    };
  }, []);
}

/** In a box of text the keys take back the typing. Boxes of numbers see to theirs themselves. */
function isTypingText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement &&
    ['text', 'search'].includes(target.type) &&
    target.inputMode !== 'decimal' &&
    target.inputMode !== 'numeric'
  );
}
