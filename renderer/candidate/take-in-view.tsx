import { useEffect, useRef, useState } from 'react';
import { type Pathway, pathwayNames, pathways } from '../../data/model/candidate.ts';
import { takeInView } from '../state/candidate-store.ts';
import { Button, ButtonName } from '../ui/button.tsx';
import { leadTo, useOpenFolds } from './open-folds.ts';
import styles from './take-in-view.module.css';

interface Props {
  unitid: string;
  name: string;
  /** It is the one action of its place, and says of which school. */
  foremost?: boolean;
}

/** One action: a school comes in view by one of the three pathways. */
export function TakeInView({ unitid, name, foremost = false }: Props) {
  const [asked, setAsked] = useState(false);
  const offer = useRef<HTMLButtonElement>(null);
  const wanted = useOpenFolds((folds) => folds.wanted === 'offer');
  useEffect(() => {
    if (!wanted) return;
    useOpenFolds.setState({ wanted: null });
    offer.current?.scrollIntoView({ block: 'nearest' });
    offer.current?.focus();
  }, [wanted]);
  const choose = (pathway: Pathway) => {
    leadTo('way');
    takeInView(unitid, name, pathway);
  };
  return (
    <section
      className={foremost ? styles.foremost : styles.offer}
      aria-label="Candidate"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !asked) return;
        event.preventDefault();
        setAsked(false);
        offer.current?.focus();
      }}
    >
      <div className={styles.row}>
        {!foremost && <h3 className={styles.title}>Candidate</h3>}
        <Button
          ref={offer}
          kind={foremost ? 'primary' : 'quiet'}
          aria-expanded={asked}
          onClick={() => setAsked(!asked)}
        >
          <ButtonName>{foremost ? `Take ${name} in view…` : 'Take in view…'}</ButtonName>
        </Button>
      </div>
      {asked && (
        <>
          <p className={styles.question}>How did it come in view?</p>
          <ul>
            {pathways.map((pathway) => (
              <li key={pathway}>
                <button
                  type="button"
                  className={styles.pathway}
                  // biome-ignore lint/a11y/noAutofocus: the choice was asked for by the button above
                  autoFocus={pathway === 1}
                  onClick={() => choose(pathway)}
                >
                  {pathwayNames[pathway]}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
