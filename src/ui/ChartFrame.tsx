import type { ReactNode } from 'react';
import s from './ChartFrame.module.css';

type Props = Readonly<{
  title: string;
  subtitle: string;
  source: string | null;
  children: ReactNode;
  table: ReactNode;
  tools?: ReactNode; // what can be done with the chart
}>;

/** A chart as a yearbook sets it: finding above, measure under it, figures and source at the foot. */
export function ChartFrame({ title, subtitle, source, children, table, tools }: Props) {
  return (
    <figure className={s['frame']}>
      <figcaption className={s['caption']}>
        <h2>{title}</h2>
        <p className={s['subtitle']}>{subtitle}</p>
      </figcaption>
      {children}
      {table}
      {source !== null && <p className={s['source']}>{source}</p>}
      {tools}
    </figure>
  );
}
