import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './fold.module.css';

interface Props {
  title: ReactNode;
  /** One line beside the title: what is in there, or how it is now. */
  summary?: ReactNode;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Level of the heading. */
  level?: 2 | 3 | 4;
  className?: string;
  children: ReactNode;
}

/** A part that folds to its heading. */
export function Fold({
  title,
  summary,
  open,
  onOpenChange,
  level = 2,
  className,
  children,
}: Props) {
  const Heading = `h${level}` as const;
  const Icon = open ? ChevronDown : ChevronRight;
  return (
    <section className={[styles.fold, className].filter(Boolean).join(' ')}>
      <div className={styles.header}>
        <Heading>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            onClick={() => onOpenChange(!open)}
          >
            <Icon className={styles.icon} size={16} aria-hidden />
            {title}
          </button>
        </Heading>
        {summary !== undefined && <span className={styles.summary}>{summary}</span>}
      </div>
      {open && children}
    </section>
  );
}
