import type { ReactNode } from 'react';
import { type AttorneyInterest, attorneyInterests } from '../../data/model/attorney.ts';
import { milesOf, milesIn, unitWords } from '../../data/words/distance.ts';
import { measureAgain, useMeasuring } from '../state/follow-profile.ts';
import { changeProfile, currentProfile, useProfile } from '../state/profile-store.ts';
import { useUnits } from '../state/settings-store.ts';
import { Button } from '../ui/button.tsx';
import { Segments } from '../ui/segments.tsx';
import { StepBox } from '../ui/step-box.tsx';
import { TypedNumber } from '../ui/typed-number.tsx';
import { AgreementRow } from './agreement-row.tsx';
import { Row } from './assumption-row.tsx';
import rowStyles from './assumption-row.module.css';
import { AreaModeSegments } from './area-mode-switch.tsx';
import styles from './assumptions-section.module.css';
import { BaselineRows } from './baseline-rows.tsx';
import { CapacityTable } from './capacity-table.tsx';

/** What the figures and the fit take for granted. */
export function AssumptionsSection() {
  return (
    <div className={styles.section}>
      <MeasuringNotice />
      <Group name="Where immigrants are counted">
        <Row label="Area of a school">
          <AreaModeSegments />
        </Row>
        <Row label="Half-distance of immigrants" note="counts half this far away">
          <HalfDistance field="halfDistanceMiles" whose="immigrants" />
        </Row>
      </Group>
      <Group name="Attorneys">
        <Row label="Half-distance of attorneys" note="counts half this far away">
          <HalfDistance field="attorneyHalfDistanceMiles" whose="attorneys" />
        </Row>
        <Row label="Pairs where not known" note="low, expected and high">
          <CapacityTable />
        </Row>
        <Row label="What interest counts" note="of the pairs, in percent">
          <div className={styles.interests}>
            {attorneyInterests.map((interest) => (
              <InterestFactor key={interest} interest={interest} />
            ))}
          </div>
        </Row>
      </Group>
      <Group name="Baselines">
        <BaselineRows />
      </Group>
      <Group name="From questions to fit">
        <MeanRow />
        <UnknownsRow />
        <FloorRow />
        <AgreementRow />
      </Group>
    </div>
  );
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group} aria-label={name}>
      <h3 className={styles.title}>{name}</h3>
      {children}
    </fieldset>
  );
}

/** That the figures on screen are still those of before, or why they are. */
function MeasuringNotice() {
  const { busy, problem } = useMeasuring();
  if (problem === null) {
    return (
      <p className={styles.measuring} role="status">
        {busy ? 'Measuring the schools again; until then the ranking stands as it was.' : ''}
      </p>
    );
  }
  return (
    <p className={styles.measuring} role="alert">
      The ranking still stands on the assumptions before. {problem}{' '}
      <Button onClick={measureAgain}>Measure again</Button>
    </p>
  );
}

const leastMiles = 1;
const mostMiles = 500;

interface HalfDistanceProps {
  field: 'halfDistanceMiles' | 'attorneyHalfDistanceMiles';
  whose: string;
}

function HalfDistance({ field, whose }: HalfDistanceProps) {
  const miles = useProfile((profile) => profile[field]);
  const units = useUnits();
  const { name, sign } = unitWords[units];
  const subject = `half-distance of ${whose}`;
  return (
    <div className={rowStyles.measured}>
      <StepBox
        subject={subject}
        label={`Half-distance of ${whose} in ${name}`}
        value={milesIn(miles, units)}
        min={Math.ceil(milesIn(leastMiles, units))}
        max={Math.floor(milesIn(mostMiles, units))}
        digits={1}
        onCommit={(to) =>
          changeProfile(
            { subject, from: `${milesIn(miles, units)}`, to: `${to} ${sign}` },
            { [field]: milesOf(to, units) },
          )
        }
      />
      {name}
    </div>
  );
}

function InterestFactor({ interest }: { interest: AttorneyInterest }) {
  const percent = useProfile(({ interestFactors }) => interestFactors[interest] * 100);
  const change = (to: number) =>
    changeProfile(
      {
        subject: `weight of interest '${interest}'`,
        from: `${Math.round(percent)}`,
        to: `${to} %`,
      },
      { interestFactors: { ...currentProfile().interestFactors, [interest]: to / 100 } },
    );
  return (
    <div className={styles.interest}>
      <span aria-hidden="true">{interest}</span>
      <TypedNumber
        label={`Percent counted of attorneys who are ${interest}`}
        value={Math.round(percent * 10) / 10}
        min={0}
        max={100}
        digits={1}
        step={5}
        onCommit={change}
      />
    </div>
  );
}

function MeanRow() {
  const mean = useProfile((profile) => profile.mean);
  return (
    <Row label="Mean of the questions">
      <Segments
        label="Mean of the questions"
        options={[
          {
            value: 'arithmetic',
            label: 'Arithmetic',
            hint: 'A strong answer makes up for a weak one.',
          },
          { value: 'geometric', label: 'Geometric', hint: 'A weak answer pulls the whole down.' },
        ]}
        value={mean}
        onChange={(to) => changeProfile({ subject: 'mean', from: mean, to }, { mean: to })}
      />
    </Row>
  );
}

const unknownsOptions = [
  { value: 'leave out', label: 'Left out', hint: 'The fit is the mean of what is known.' },
  { value: 'count as 0', label: 'Count as 0', hint: 'What is not known is taken for the worst.' },
  {
    value: 'count as the median',
    label: 'As the median',
    hint: 'What is not known is taken for what the middle school has.',
  },
] as const;

function UnknownsRow() {
  const unknowns = useProfile((profile) => profile.unknowns);
  return (
    <Row label="Unknown figures are">
      <Segments
        label="Unknown figures are"
        options={unknownsOptions}
        value={unknowns}
        onChange={(to) =>
          changeProfile({ subject: 'unknown figures', from: unknowns, to }, { unknowns: to })
        }
      />
    </Row>
  );
}

function FloorRow() {
  const percent = useProfile(({ completenessFloor }) => Math.round(completenessFloor * 100));
  const subject = 'completeness floor';
  return (
    <Row label="Completeness floor" note="of what is known of most; with less, ranked apart">
      <div className={rowStyles.measured}>
        <StepBox
          subject={subject}
          label="Completeness floor in percent"
          value={percent}
          min={0}
          max={100}
          step={5}
          onCommit={(to) =>
            changeProfile(
              { subject, from: `${percent}`, to: `${to} %` },
              { completenessFloor: to / 100 },
            )
          }
        />
        %
      </div>
    </Row>
  );
}
