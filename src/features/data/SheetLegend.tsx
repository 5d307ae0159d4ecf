import type { CellRole } from '#domain/sheetCells.ts';
import { dataTextOf } from '#text/dataText.ts';
import type { Language } from '#text/language.ts';
import s from './Sheet.module.css';

const ROLES: readonly CellRole[] = ['heading', 'name', 'value', 'text', 'ignored', 'problem'];

type Props = Readonly<{ present: ReadonlySet<CellRole>; language: Language }>;

/** How each role that is present looks, in words. */
export function SheetLegend({ present, language }: Props) {
  const { sheet } = dataTextOf(language);
  return (
    <ul className={s['legend']} aria-label={sheet.legend}>
      {ROLES.filter((role) => present.has(role)).map((role) => (
        <li key={role}>
          <span className={s['sample']} data-role={role}>
            {sheet.roles[role]}
          </span>
        </li>
      ))}
    </ul>
  );
}
