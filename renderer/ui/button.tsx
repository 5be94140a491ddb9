import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface Props extends ComponentProps<'button'> {
  /** The one action of a place, a quiet action beside others, or a sign without a word. */
  kind?: 'primary' | 'quiet' | 'icon';
}

export function Button({ kind = 'quiet', className, ...rest }: Props) {
  const classes = [styles.button, styles[kind], className].filter(Boolean).join(' ');
  return <button type="button" className={classes} {...rest} />;
}
