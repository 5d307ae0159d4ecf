import { goTo } from '#state/useRoute.ts';
import type { Route } from '#state/route.ts';
import { simulateTextOf } from '#text/simulateText.ts';
import { SelectField } from '#ui/SelectField.tsx';
import type { ChoicesView } from '#viewmodel/simulate/choicesView.ts';
import { readTarget, TARGET_KINDS, type FreeTarget } from '#viewmodel/simulate/selection.ts';
import { targetOfKind, typedTarget } from '#viewmodel/simulate/ownTarget.ts';
import type { Subject } from '#viewmodel/simulate/subject.ts';
import type { Place } from './place.ts';
import { TypedField } from './TypedField.tsx';

type Props = Readonly<{ view: ChoicesView; subject: Subject; target: FreeTarget; place: Place }>;

/** A target of one's own: of which index, a rank, a score or a group, and which. */
export function TargetFields({ view, subject, target, place }: Props) {
  const { route, own } = place;
  const { language } = route.selection;
  const { choose } = simulateTextOf(language);
  const asking = (next: FreeTarget | null, index: string = subject.series.indicator): Route =>
    own({ target: next, index, set: [], pick: 'best' });
  const kinds = view.kinds.filter(
    ({ value }) => value !== 'group' || view.groups.length > 0 || target.kind === 'group',
  );
  return (
    <>
      <SelectField
        label={choose.index}
        value={subject.series.indicator}
        options={view.indices}
        onChoose={(index) => goTo({ ...own({ index, target: null, table: null, set: [], pick: 'best' }) })}
      />
      <SelectField
        label={choose.kind}
        value={target.kind}
        options={kinds}
        onChoose={(kind) => goTo(asking(targetOfKind(TARGET_KINDS.find((k) => k === kind) ?? 'rank', subject, view)))}
      />
      {target.kind === 'group' ? (
        <SelectField
          label={choose.group}
          value={target.group}
          options={view.groups}
          onChoose={(group) => goTo(asking(readTarget(`group:${group}`)))}
        />
      ) : (
        <TypedField
          label={target.kind === 'rank' ? choose.place : choose.score}
          text={view.amount}
          read={(text) => typedTarget(text, target.kind, subject, language)}
          onRead={(next) => goTo(asking(next))}
        />
      )}
    </>
  );
}
