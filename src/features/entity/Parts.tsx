import { entityTextOf } from '#text/entityText.ts';
import type { Language } from '#text/language.ts';
import { peersTextOf } from '#text/peersText.ts';
import { Button } from '#ui/Button.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { StatePanel } from '#ui/StatePanel.tsx';
import type { EntityView, PartsView } from '#viewmodel/entity/entityView.ts';
import { readPeerRule, type EntitySelection } from '#viewmodel/entity/selection.ts';
import type { PickerOption } from '#viewmodel/pickersView.ts';
import { PEER_RULES } from '#domain/peers.ts';
import { ChangePanel } from './ChangePanel.tsx';
import { MovesPanel } from './MovesPanel.tsx';
import s from './Parts.module.css';
import { PeersByHand } from './PeersByHand.tsx';
import { StandingPanel } from './StandingPanel.tsx';

type Props = Readonly<{
  view: EntityView;
  value: EntitySelection;
  provinces: readonly PickerOption[];
  language: Language;
  isError: boolean;
  onRetry: () => void;
  onChoose: (patch: Partial<EntitySelection>) => void;
}>;

/** What looks at components: while they load, when they do not, and their parts. */
export function Parts({ view, isError, onRetry, ...shared }: Props) {
  const words = entityTextOf(shared.language);
  if (isError)
    return (
      <StatePanel tone="error" title={words.failed}>
        <Button onPress={onRetry}>{words.retry}</Button>
      </StatePanel>
    );
  if (view.parts === null) return <StatePanel tone="loading" title={words.loading} />;
  return <Loaded view={view} parts={view.parts} {...shared} />;
}

type LoadedProps = Omit<Props, 'isError' | 'onRetry'> & Readonly<{ parts: PartsView }>;

function Loaded({ view, parts, value, provinces, language, onChoose }: LoadedProps) {
  const words = entityTextOf(language);
  const peers = peersTextOf(language);
  return (
    <section className={s['section']}>
      <h2>{words.standing.heading}</h2>
      <div className={s['pickers']}>
        <SelectField
          label={words.index}
          value={parts.index}
          options={view.indices}
          onChoose={(index) => onChoose({ index })}
        />
        <SelectField
          label={peers.choose}
          value={value.rule}
          options={PEER_RULES.map((rule) => ({ value: rule, label: peers.rules[rule] }))}
          onChoose={(rule) => onChoose({ rule: readPeerRule(rule) ?? value.rule })}
        />
        {value.rule === 'hand' && (
          <PeersByHand
            value={value}
            provinces={provinces}
            candidates={parts.standing.candidates}
            language={language}
            onChoose={onChoose}
          />
        )}
      </div>
      {parts.standing.peers !== null && <p className={s['peers']}>{parts.standing.peers.said}</p>}
      {parts.standing.older !== null && <p className={s['note']}>{parts.standing.older}</p>}
      <StandingPanel key={`${parts.index} ${value.rule}`} part={parts.standing} language={language} />
      <ChangePanel part={parts.change} language={language} />
      <MovesPanel view={parts.moves} language={language} />
    </section>
  );
}
