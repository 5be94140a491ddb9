import { type PictureSubject, pictureWidths } from '../../data/report/picture.ts';
import { useShortlist } from '../state/shortlist-store.ts';
import { formatCount } from '../ui/format.ts';
import { Segments } from '../ui/segments.tsx';
import { SelectBox } from '../ui/select-box.tsx';
import { TypedNumber } from '../ui/typed-number.tsx';
import { choosePicture, useExport } from './export-store.ts';
import styles from './picture-choice.module.css';
import { pictureOn } from './picture-on.ts';

interface Choice {
  value: string;
  label: string;
  subject: PictureSubject;
}

const ofAll: Choice[] = [
  { label: 'Map of the cities', subject: { of: 'map' } as const },
  { label: 'Cities side by side', subject: { of: 'comparison' } as const },
  { label: 'How sure the ranks are', subject: { of: 'robustness' } as const },
].map((choice) => ({ ...choice, value: choice.subject.of }));

const uses = ['for a page or a slide', 'for print', 'for a poster'];
const widths = pictureWidths.offered.map((pixels, i) => ({
  value: String(pixels),
  label: formatCount(pixels),
  hint: `${formatCount(pixels)} pixels wide, ${uses[i]}`,
}));

/** What a PNG or SVG shows, and how many pixels wide it is. */
export function PictureChoice({ disabled }: { disabled: boolean }) {
  const shortlist = useShortlist();
  const { subject, width } = pictureOn(
    shortlist,
    useExport(({ picture }) => picture),
  );
  const ofCities = (shortlist?.cities ?? []).map(
    ({ kind, id, name }): Choice => ({
      value: `${kind} ${id}`,
      label: `Area: ${name}`,
      subject: { of: 'city', kind, id },
    }),
  );
  const choices = [...ofAll, ...ofCities];
  return (
    <fieldset className={styles.picture} disabled={disabled}>
      <legend className="visually-hidden">Picture</legend>
      <SelectBox
        label="What the picture shows"
        options={choices}
        value={subject.of === 'city' ? `${subject.kind} ${subject.id}` : subject.of}
        onChange={(value) => {
          const chosen = choices.find((choice) => choice.value === value);
          if (chosen !== undefined) choosePicture({ subject: chosen.subject });
        }}
      />
      <TypedNumber
        label="Width of the picture in pixels"
        className={styles.width}
        value={width}
        min={pictureWidths.least}
        max={pictureWidths.most}
        step={100}
        disabled={disabled}
        onCommit={(pixels) => choosePicture({ width: pixels })}
      />
      <span>pixels</span>
      <Segments
        label="Usual widths"
        options={widths}
        value={String(width)}
        onChange={(pixels) => choosePicture({ width: Number(pixels) })}
      />
    </fieldset>
  );
}
