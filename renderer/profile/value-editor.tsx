import { Plus, X } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { valueAt } from '../../data/fit/value-function.ts';
import { type Criterion, criterionDescriptions } from '../../data/model/criterion.ts';
import { fiveQuestions, type Knot } from '../../data/model/profile.ts';
import { figureAxes, withRoomFor, writeFigure } from '../chart/figure-axis.ts';
import { ValueChart } from '../chart/value-chart.tsx';
import { changeProfile, currentProfile, useProfile } from '../state/profile-store.ts';
import { endDrag } from '../state/work-store.ts';
import { useRanked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { TypedNumber } from '../ui/typed-number.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { formatCount } from '../ui/format.ts';
import { baselinesOf } from './baselines-of.ts';
import { heldStanding } from './held-standing.ts';
import { addKnot, findKnotProblem, moveKnot, writeKnot } from './knots.ts';
import styles from './value-editor.module.css';

/** What a figure is worth: the line to drag, and the same as a table to type in. */
export function ValueEditor({ criterion }: { criterion: Criterion }) {
  const { name } = criterionDescriptions[criterion];
  const kept = useProfile(({ valueFunctions }) => valueFunctions[criterion]);
  const baselines = useProfile((profile) => profile.baselines);
  const names = useRanked(({ atlas }) => atlas.schools.name);
  const column = useRanked(({ figures }) => figures.criteria[criterion]);
  const standing = useRanked(heldStanding);
  const selected = useView((view) => view.selected);
  const counted = useCallback((s: number) => standing[s] === 0, [standing]);
  const least = figureAxes[criterion];
  const last = kept[kept.length - 1][0];
  const axis = useMemo(() => withRoomFor(least, last), [least, last]);
  const subject = `of ${name}`;

  const keep = (
    knots: Knot[],
    step: { subject: string; from?: string; to?: string },
    held = false,
  ) =>
    changeProfile(
      step,
      { valueFunctions: { ...currentProfile().valueFunctions, [criterion]: knots } },
      { held },
    );
  const { draft, problem, change, carryOver } = useDraft(
    kept,
    (knots: Knot[]) => findKnotProblem(knots, axis),
    (knots) => {
      const k = knots.findIndex((knot, i) => knot !== kept[i]);
      if (k < 0) return;
      const from = kept[k] && writeKnot(axis, kept[k]);
      keep(knots, { subject: `knot ${k + 1} ${subject}`, from, to: writeKnot(axis, knots[k]) });
    },
  );
  const move = (k: number, to: Knot, held: boolean) => {
    const knots = moveKnot(kept, k, to, axis);
    const step = { from: writeKnot(axis, kept[k]), to: writeKnot(axis, knots[k]) };
    carryOver(knots, draft.with(k, knots[k]));
    keep(knots, { subject: `knot ${k + 1} ${subject}`, ...step }, held);
  };
  const add = (figure?: number) => {
    if (problem !== null) return;
    const knots = addKnot(kept, axis, figure);
    const made = knots.find((knot) => !kept.includes(knot));
    if (made) keep(knots, { subject: `new knot ${writeKnot(axis, made)} ${subject}` });
  };
  const remove = (k: number) => {
    // What is typed and not right yet belongs to the knots as they are.
    if (kept.length <= 2 || problem !== null) return;
    keep(kept.toSpliced(k, 1), {
      subject: `removal of knot ${writeKnot(axis, kept[k])} ${subject}`,
    });
  };
  const standard = fiveQuestions.valueFunctions[criterion];
  const own = selected < 0 ? Number.NaN : column[selected];
  const known = useMemo(() => countKnown(column, counted), [column, counted]);

  return (
    <div className={styles.editor}>
      <div className={styles.picture}>
        <ValueChart
          name={name}
          axis={axis}
          knots={kept}
          figures={column}
          counted={counted}
          baselines={baselinesOf(criterion, baselines)}
          own={own}
          onMove={move}
          onRelease={endDrag}
          onAdd={add}
          onRemove={remove}
        />
        <p className={styles.caption}>
          {axis.unit} ·{' '}
          {known === 0
            ? 'no school has this figure yet'
            : `grey: ${formatCount(known)} ranked schools`}
          {!Number.isNaN(own) && (
            <>
              <br />
              <span className={styles.own}>●</span> {names[selected]}: {writeFigure(axis, own)} is
              worth {Math.round(valueAt(own, kept))}
            </>
          )}
        </p>
      </div>
      <fieldset className={styles.table} aria-label={`Table of ${name}`}>
        <div className={styles.head} aria-hidden="true">
          <span>figure</span>
          <span>value</span>
        </div>
        {draft.map(([figure, value], k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the focus stays on the same row
          <div key={k} className={styles.knot}>
            <TypedNumber
              label={`Figure of knot ${k + 1} ${subject}`}
              value={figure * axis.factor}
              digits={axis.digits}
              min={axis.least}
              max={1e8}
              step={axis.steps[0][1] * axis.factor}
              onCommit={(typed) => change(draft.with(k, [typed / axis.factor, value]))}
            />
            <TypedNumber
              label={`Value of knot ${k + 1} ${subject}`}
              value={value}
              min={0}
              max={100}
              onCommit={(typed) => change(draft.with(k, [figure, typed]))}
            />
            <Button
              kind="icon"
              className={styles.remove}
              aria-label={`Remove knot ${k + 1} ${subject}`}
              disabled={draft.length <= 2 || problem !== null}
              onClick={() => remove(k)}
            >
              <X size={14} aria-hidden />
            </Button>
            {problem?.at === k && (
              <p className={styles.problem} role="alert">
                {problem.sentence}
              </p>
            )}
          </div>
        ))}
        <div className={styles.actions}>
          <Button disabled={problem !== null} onClick={() => add()}>
            <Plus size={14} aria-hidden />
            Knot
          </Button>
          <Button
            disabled={JSON.stringify(kept) === JSON.stringify(standard) && problem === null}
            aria-label={`Reset the values ${subject}`}
            onClick={() => keep([...standard], { subject: `reset of the values ${subject}` })}
          >
            Reset
          </Button>
        </div>
      </fieldset>
    </div>
  );
}

function countKnown(column: Float64Array, counted: (school: number) => boolean): number {
  return column.reduce((sum, figure, s) => sum + (!Number.isNaN(figure) && counted(s) ? 1 : 0), 0);
}
