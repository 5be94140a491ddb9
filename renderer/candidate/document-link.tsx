import { openPanelPart } from '../school/panel-section.tsx';
import { useCandidate } from '../state/candidate-store.ts';
import { Button } from '../ui/button.tsx';
import styles from './document-link.module.css';
import { leadTo } from './open-folds.ts';

interface Props {
  unitid: string;
  of: 'students' | 'home' | 'champion';
}

/** From a question that only people can answer to where its answer is documented. */
export function DocumentLink({ unitid, of }: Props) {
  const isCandidate = useCandidate(unitid) !== null;
  const lead = () => {
    openPanelPart('candidate');
    leadTo(isCandidate ? of : 'offer');
  };
  return (
    <Button className={styles.link} aria-label={`${words[of]} under Candidate`} onClick={lead}>
      {words[of]}…
    </Button>
  );
}

const words = {
  students: 'Document the interest of students',
  home: 'Document the home',
  champion: 'Document the champion',
};
