import { Download, Trash2, Upload } from 'lucide-react';
import { useState } from 'react';
import { commands } from '../../data/api/commands.ts';
import { fiveQuestions } from '../../data/model/profile.ts';
import { sayKeys } from '../commands/keys.ts';
import { changeProfile, useProfile } from '../state/profile-store.ts';
import {
  chooseProfile,
  deleteCurrentProfile,
  exportCurrentProfile,
  importProfile,
  isAsShipped,
  presetNamed,
  saveProfileAs,
  useProfiles,
} from '../state/profiles.ts';
import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';
import { NameForm } from '../ui/name-form.tsx';
import { SelectBox } from '../ui/select-box.tsx';
import { StageHead } from '../ui/stage-head.tsx';
import styles from './profile-head.module.css';

/** Which profile is in use, and what can be done with it as a whole. */
export function ProfileHead() {
  const name = useProfile((profile) => profile.name);
  const [naming, setNaming] = useState(false);
  const [told, setTold] = useState<{ sentence: string; isTrouble: boolean } | null>(null);
  const preset = presetNamed(name);
  const changed = useProfile((profile) => preset !== undefined && !isAsShipped(profile));
  const names = useProfiles().map((one) => one.name);
  const base = preset ?? fiveQuestions;
  const say = (sentence: string) => setTold({ sentence, isTrouble: false });
  /** Does it and says how it went, if there is something to say. */
  const attempt = async (work: () => Promise<string | null>) => {
    setTold(null);
    try {
      const sentence = await work();
      if (sentence) say(sentence);
    } catch (trouble) {
      const sentence = trouble instanceof Error ? trouble.message : String(trouble);
      setTold({ sentence, isTrouble: true });
    }
  };
  return (
    <StageHead
      pinned
      title="Profile"
      below={
        <>
          {naming && (
            <NameForm
              noun="profile"
              label="Name of the profile"
              done="Save"
              taken={names}
              onClose={() => setNaming(false)}
              keep={(chosen) => {
                saveProfileAs(chosen);
                say(`Saved as ${chosen}; ${name} stays as it was.`);
              }}
            />
          )}
          {told !== null && (
            <p className={styles.told} role={told.isTrouble ? 'alert' : 'status'}>
              {told.sentence}
            </p>
          )}
        </>
      }
    >
      <span className={styles.chooser}>
        <SelectBox
          label="Profile in use"
          options={names.map((value) => ({ value, label: value }))}
          value={name}
          onChange={(chosen) => {
            if (chosen === '' || chosen === name) return;
            setTold(null);
            chooseProfile(chosen);
          }}
        />
      </span>
      <span className={styles.mark} role="status">
        {changed ? 'changed' : ''}
      </span>
      <Hint text={`Weights, values and assumptions as in ${base.name}`} side="bottom">
        <Button
          aria-label={`Reset to ${base.name}`}
          disabled={!changed && preset !== undefined}
          onClick={() => changeProfile({ subject: `reset to ${base.name}` }, { ...base, name })}
        >
          Reset
        </Button>
      </Hint>
      <Button onClick={() => setNaming(true)}>Save as…</Button>
      <Hint text="Export the profile to a file…" side="bottom">
        <Button
          kind="icon"
          aria-label="Export the profile"
          onClick={() =>
            void attempt(async () => {
              const file = await exportCurrentProfile();
              return file && `The profile is in ${file}.`;
            })
          }
        >
          <Upload size={16} aria-hidden />
        </Button>
      </Hint>
      <Hint text="Import a profile from a file…" side="bottom">
        <Button
          kind="icon"
          aria-label="Import a profile"
          onClick={() =>
            void attempt(async () => {
              const imported = await importProfile();
              return imported && `${imported} is imported and in use.`;
            })
          }
        >
          <Download size={16} aria-hidden />
        </Button>
      </Hint>
      <Hint
        text={preset ? 'A profile that ships cannot be deleted' : 'Delete this profile'}
        side="bottom"
      >
        <Button
          kind="icon"
          aria-label={`Delete the profile ${name}`}
          disabled={preset !== undefined}
          onClick={() => {
            deleteCurrentProfile();
            say(`${name} is deleted. Undo (${sayKeys(commands.undo.keys)}) brings it back.`);
          }}
        >
          <Trash2 size={16} aria-hidden />
        </Button>
      </Hint>
    </StageHead>
  );
}
