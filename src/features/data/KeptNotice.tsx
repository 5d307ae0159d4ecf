import type { Dataset } from '#domain/dataset.ts';
import type { Kept } from '#state/lastKept.ts';
import { useUndo } from '#state/storeActions.ts';
import { routeHash, type Route } from '#state/route.ts';
import { dataTextOf } from '#text/dataText.ts';
import { formatNumber } from '#text/formatNumber.ts';
import { placeOfGoals } from '#viewmodel/chosen.ts';
import { DEFAULT_SELECTION } from '#viewmodel/selection.ts';
import { Button } from '#ui/Button.tsx';
import s from './StartPage.module.css';

type Props = Readonly<{ kept: Kept; dataset: Dataset; route: Route; onKept: (kept: Kept) => void }>;

/** Who kept something listens on where it says so. */
const focusOnce = (notice: HTMLElement | null): void => notice?.focus({ preventScroll: true });

/** The way to the goals: to those that were kept, else to where one was. */
function goalsRoute({ goals }: Kept, dataset: Dataset, { selection }: Route): Route {
  const kept = new Set(goals);
  const place = placeOfGoals(
    dataset,
    dataset.goals.filter(({ id }) => kept.has(id)),
  );
  const shown = place === null ? selection : { ...selection, ...place, filter: DEFAULT_SELECTION.filter };
  return { screen: 'goals', selection: shown, own: '' };
}

/** What was kept, with undo at hand and the way to the goals. */
export function KeptNotice({ kept: told, dataset, route, onKept }: Props) {
  const { counts, isUndone } = told;
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
              undo.mutate(told.seq, {
                onSuccess: (undone) => undone.ok && undone.value === told.seq && onKept({ ...told, isUndone: true }),
              })
            }
          >
            {kept.undo}
          </Button>
        )}
        <a href={routeHash(goalsRoute(told, dataset, route))}>{kept.goals}</a>
      </p>
    </div>
  );
}
