import type { Kept } from '#state/lastKept.ts';
import { useUndo } from '#state/storeActions.ts';
import { routeHash, type Route } from '#state/route.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatNumber } from '#text/formatNumber.ts';
import { Button } from '#ui/Button.tsx';
import s from './StartPage.module.css';

type Props = Readonly<{ kept: Kept; route: Route; onKept: (kept: Kept) => void }>;

/** Who kept something listens on where it says so. */
const focusOnce = (notice: HTMLElement | null): void => notice?.focus({ preventScroll: true });

/** What was kept, with undo at hand and the way to the goals. */
export function KeptNotice({ kept: { seq, counts, isUndone }, route, onKept }: Props) {
  const { language } = route.selection;
  const { kept } = dataTextOf(language);
  const undo = useUndo();
  const number = (n: number): string => formatNumber(n, 0, language);
  const { figures, goals } = counts;
  return (
    <div className={s['kept']} role="status" tabIndex={-1} ref={focusOnce}>
      <p className={s['keptText']}>
        {isUndone ? (
          kept.undone
        ) : (
          <>
            <strong>{kept.title}.</strong>{' '}
            {kept.counts(number(figures.added), number(figures.changed), number(goals.added + goals.changed))}
          </>
        )}
      </p>
      <p className={s['keptWays']}>
        {!isUndone && (
          <Button
            disabled={undo.isPending}
            onPress={() =>
              undo.mutate(seq, {
                onSuccess: (undone) => undone.ok && undone.value === seq && onKept({ seq, counts, isUndone: true }),
              })
            }
          >
            {kept.undo}
          </Button>
        )}
        <a href={routeHash({ ...route, screen: 'goals' })}>{kept.goals}</a>
      </p>
    </div>
  );
}
