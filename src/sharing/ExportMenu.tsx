import { lazy, Suspense, useState } from 'react';
import type { Language } from '#text/language.ts';
import { shareTextOf } from '#text/shareText.ts';
import type { Exported } from './exported.ts';
import s from './ExportMenu.module.css';

const ExportPanel = lazy(async () => ({ default: (await import('./ExportPanel.tsx')).ExportPanel }));

type Props = Readonly<{ title: string; make: () => Exported; language: Language }>;

/** Unfolds what a chart can be saved and copied as. `make` is called when it is opened. */
export function ExportMenu({ title, make, language }: Props) {
  const words = shareTextOf(language);
  const [width, setWidth] = useState<number | null>(null); // of the chart above, while the menu is open
  return (
    <details
      className={s['menu']}
      onToggle={({ currentTarget }) => setWidth(currentTarget.open ? currentTarget.clientWidth : null)}
    >
      <summary className={s['summary']} aria-label={words.what(title)}>
        {words.menu}
      </summary>
      {width !== null && (
        <Suspense fallback={<p role="status">{words.loading}</p>}>
          <ExportPanel exported={make()} language={language} width={width} />
        </Suspense>
      )}
    </details>
  );
}
