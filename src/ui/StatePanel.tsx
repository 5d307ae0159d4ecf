import type { ReactNode } from 'react';
import s from './StatePanel.module.css';

type Props = Readonly<{ title: string; children?: ReactNode; tone: 'loading' | 'empty' | 'error' }>;

/** Stands where content would: it loads, there is none, or it failed. */
export function StatePanel({ title, children, tone }: Props) {
  return (
    <div className={s['panel']} role={tone === 'error' ? 'alert' : 'status'}>
      {tone === 'loading' && <span className={s['bar']} aria-hidden="true" />}
      <p className={s['title']}>{title}</p>
      {children !== undefined && <div className={s['more']}>{children}</div>}
    </div>
  );
}
