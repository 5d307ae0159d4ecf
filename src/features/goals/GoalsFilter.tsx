import { textOf } from '#text/catalogue.ts';
import { Button } from '#ui/Button.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import type { FilterOption, GoalsView } from '#viewmodel/goalsView.ts';
import { readSortKey, SORT_KEYS, type Selection } from '#viewmodel/selection.ts';
import s from './GoalsFilter.module.css';

type Props = Readonly<{ view: GoalsView; selection: Selection; onSelect: (patch: Partial<Selection>) => void }>;

/** Which rows are shown and in what order. */
export function GoalsFilter({ view, selection, onSelect }: Props) {
  const { filter, sort, language } = selection;
  const { goals } = textOf(language).screen;
  const withAll = (options: readonly FilterOption[]) => [{ value: '', label: goals.all }, ...options];
  const orNull = (value: string): string | null => (value === '' ? null : value);
  return (
    <div className={s['filter']} role="group" aria-label={goals.filter}>
      {view.indicators.length > 1 && (
        <SelectField
          quiet
          label={goals.indicator}
          value={filter.indicator ?? ''}
          options={withAll(view.indicators)}
          onChoose={(value) => onSelect({ filter: { ...filter, indicator: orNull(value) } })}
        />
      )}
      {view.owners.length > 1 && (
        <SelectField
          quiet
          label={goals.owner}
          value={filter.owner ?? ''}
          options={withAll(view.owners)}
          onChoose={(value) => onSelect({ filter: { ...filter, owner: orNull(value) } })}
        />
      )}
      <SelectField
        quiet
        label={goals.sort}
        value={sort.by}
        options={SORT_KEYS.map((key) => ({ value: key, label: goals.sorts[key] }))}
        onChoose={(value) => onSelect({ sort: { by: readSortKey(value) ?? 'verdict', descending: false } })}
      />
      <Button pressed={sort.descending} onPress={() => onSelect({ sort: { ...sort, descending: !sort.descending } })}>
        {goals.reverse}
      </Button>
    </div>
  );
}
