import { type Candidate, investments, investmentStates } from '../../data/model/candidate.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { SelectBox } from '../ui/select-box.tsx';
import { TextBox } from '../ui/text-box.tsx';
import styles from './choice-rows.module.css';
import { edit, type Subject } from './edit-candidate.ts';
import { FeeEstimate } from './fee-estimate.tsx';

type InvestmentState = (typeof investmentStates)[number];

interface Props {
  subject: Subject;
  ranked: Ranked;
  school: number;
}

/** The five investments of a partner: open, promised or agreed, each with a note. */
export function InvestmentFields({ subject, ranked, school }: Props) {
  const { candidate } = subject;
  return (
    <div className={styles.rows}>
      {investments.map((investment) => {
        const { state, note } = candidate.investments[investment];
        const set = (what: string, change: Partial<Candidate['investments'][typeof investment]>) =>
          edit(subject, what, (now) => ({
            ...now,
            investments: {
              ...now.investments,
              [investment]: { ...now.investments[investment], ...change },
            },
          }));
        return (
          <div key={investment} className={styles.rows}>
            <div className={styles.row}>
              <span className={styles.name}>
                {investment[0].toUpperCase() + investment.slice(1)}
              </span>
              <SelectBox
                label={`Investment: ${investment}`}
                options={investmentStates.map((value) => ({ value, label: value }))}
                value={state}
                onChange={(value) =>
                  set(`investment, ${investment},`, { state: value as InvestmentState })
                }
              />
            </div>
            {investment === 'membership fee' && <FeeEstimate ranked={ranked} school={school} />}
            {(state !== 'open' || note !== '') && (
              <TextBox
                lines
                label={`Note on the ${investment}`}
                placeholder="What was said"
                most={2000}
                value={note}
                onChange={(text) => set(`note on the ${investment}`, { note: text })}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
