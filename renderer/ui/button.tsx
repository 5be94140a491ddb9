import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';

interface Props extends ComponentProps<'button'> {
  /** The one action of a place, a quiet action beside others, or a sign without a word. */
  kind?: 'primary' | 'quiet' | 'icon';
}

export function Button({ kind = 'quiet', className, ...rest }: Props) {
  const classes = [styles.button, styles[kind], className].filter(Boolean).join(' ');
  return <button type="button" className={classes} {...rest} />;
}

/** The words of a button that may be longer than its place: they end in an ellipsis. */
export function ButtonName({ children }: { children: ReactNode }) {
  return <span className={styles.name}>{children}</span>;
}
