import type { ReactNode } from 'react';
import s from './Notice.module.css';

/** A quiet line that says what was left aside; read out when it appears. */
export const Notice = ({ children }: Readonly<{ children: ReactNode }>) => (
  <p className={s['notice']} role="status">
    {children}
  </p>
);
