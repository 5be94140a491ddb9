import { Popover } from '@base-ui/react/popover';
import { Layers } from 'lucide-react';
import { useId } from 'react';
import { mapCommands } from '../../data/api/commands/map-commands.ts';
import {
  classCounts,
  classings,
  colouredAreas,
  type Classing,
  measures,
} from '../../data/measures/colouring.ts';
import {
  areaNames,
  classingNames,
  explainClassing,
  nameMeasure,
} from '../../data/words/measure-words.ts';
import { ariaKeys, sayKeys } from '../commands/keys.ts';
import { Hint } from '../ui/hint.tsx';
import { Segments } from '../ui/segments.tsx';
import { SelectBox } from '../ui/select-box.tsx';
import { StepBox } from '../ui/step-box.tsx';
import styles from './map-panel.module.css';
import { useMapSettings } from './map-settings.ts';
import { mapSwitches, switchNames } from './map-switches.ts';

const { keys } = mapCommands.mapColours;

/** A button that opens what the map is coloured by, and its layers. */
export function MapPanel({ baseline }: { baseline: number }) {
  const { panelOpen, openPanel } = useMapSettings();
  return (
    <Popover.Root open={panelOpen} onOpenChange={(open) => openPanel(open)}>
      <Hint text={`Colours and layers (${sayKeys(keys)})`} side="left">
        <Popover.Trigger
          className={styles.button}
          aria-label="Colours and layers"
          aria-keyshortcuts={ariaKeys(keys)}
        >
          <Layers size={16} aria-hidden />
        </Popover.Trigger>
      </Hint>
      <Popover.Portal>
        <Popover.Positioner
          align="end"
          sideOffset={6}
          collisionPadding={8}
          className={styles.place}
        >
          <Popover.Popup className={styles.panel} aria-label="Colours and layers of the map">
            <MeasureChoice baseline={baseline} />
            <ClassChoice />
            <LayerChoice />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function MeasureChoice({ baseline }: { baseline: number }) {
  const { colouring, colour } = useMapSettings();
  const group = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Colour by</legend>
      {measures.map((measure) => (
        <label key={measure} className={styles.row}>
          <input
            type="radio"
            name={group}
            checked={colouring.measure === measure}
            onChange={() => colour({ measure })}
          />
          {nameMeasure(measure, baseline)}
        </label>
      ))}
    </fieldset>
  );
}

function ClassChoice() {
  const { colouring, colour } = useMapSettings();
  return (
    <div className={styles.group}>
      <div className={styles.pair}>
        <span>of</span>
        <Segments
          label="Areas"
          options={colouredAreas.map((value) => ({
            value,
            label: areaNames[value].name,
            hint: areaHints[value],
          }))}
          value={colouring.areas}
          onChange={(areas) => colour({ areas })}
        />
      </div>
      {colouring.measure === 'attorneys' ? (
        <p className={styles.note}>Three classes of each, around the baseline.</p>
      ) : (
        <>
          <div className={styles.pair}>
            <span>in</span>
            <SelectBox
              label="Classes by"
              options={classings.map((value) => ({ value, label: classingNames[value] }))}
              value={colouring.classing}
              onChange={(classing) => colour({ classing: classing as Classing })}
            />
            <StepBox
              subject="classes"
              label="Number of classes"
              value={colouring.classes}
              min={classCounts.least}
              max={classCounts.most}
              onCommit={(classes) => colour({ classes })}
              className={styles.steps}
            />
          </div>
          <p className={styles.note}>{explainClassing(colouring.classing, colouring.measure)}</p>
        </>
      )}
    </div>
  );
}

const areaHints = {
  counties: 'Each county by its own figure',
  metros: 'Each metropolitan area by the figure of all its counties',
};

function LayerChoice() {
  const { switches, switch: change } = useMapSettings();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Layers</legend>
      {mapSwitches.map((name) => (
        <label key={name} className={styles.row} data-under={name === 'unranked' || undefined}>
          <input
            type="checkbox"
            checked={switches[name]}
            disabled={name === 'unranked' && !switches.schools}
            onChange={({ target }) => change(name, target.checked)}
          />
          {switchNames[name]}
        </label>
      ))}
    </fieldset>
  );
}
