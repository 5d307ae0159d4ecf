import { dataTextOf } from '#text/dataText.ts';
import type { Language } from '#text/language.ts';
import { storeTextOf } from '#text/storeText.ts';
import { Button } from '#ui/Button.tsx';
import type { KeepView } from '#viewmodel/data/keepView.ts';
import s from './KeepBar.module.css';
import type { KeepFailure } from './useKeep.ts';

type Props = Readonly<{
  view: KeepView;
  isSaving: boolean;
  failure: KeepFailure | null;
  language: Language;
  onKeep: (rows: 'all' | 'good') => void;
  onCancel: () => void;
  onOpen: (() => void) | null; // goes to the file whose question is open
}>;

/** The end of the review, always in sight: keep all, keep the good rows, or nothing. */
export function KeepBar({ view, isSaving, failure, language, onKeep, onCancel, onOpen }: Props) {
  const { keep } = dataTextOf(language);
  const reasons = { ...storeTextOf(language).failure, ...keep.failure };
  return (
    <div className={s['bar']} role="region" aria-label={keep.title}>
      <p className={s['why']} role="status">
        {isSaving ? keep.saving : failure !== null ? `${keep.failed} ${reasons[failure]}` : (view.why ?? view.summary)}{' '}
        {onOpen !== null && <Button onPress={onOpen}>{keep.toQuestion}</Button>}
      </p>
      <div className={s['choices']}>
        <Button strong disabled={!view.canKeep || isSaving} onPress={() => onKeep('all')}>
          {keep.all}
        </Button>
        {view.good !== null && (
          <span className={s['good']}>
            <Button disabled={!view.good.canKeep || isSaving} onPress={() => onKeep('good')}>
              {view.good.label} <span className={s['leaves']}>({view.good.leaves})</span>
            </Button>
          </span>
        )}
        <Button disabled={isSaving} onPress={onCancel}>
          {keep.cancel}
        </Button>
      </div>
    </div>
  );
}
