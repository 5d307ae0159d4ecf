import { MOST_PEERS } from '#domain/peers.ts';
import { entityTextOf } from '#text/entityText.ts';
import { textOf } from '#text/catalogue.ts';
import type { Language } from '#text/language.ts';
import { Button } from '#ui/Button.tsx';
import { Combobox } from '#ui/Combobox.tsx';
import type { EntitySelection } from '#viewmodel/entity/selection.ts';
import type { PickerOption } from '#viewmodel/pickersView.ts';
import { searchOptions } from '#viewmodel/search.ts';
import s from './Parts.module.css';

type Props = Readonly<{
  value: EntitySelection;
  provinces: readonly PickerOption[];
  candidates: readonly string[];
  language: Language;
  onChoose: (patch: Partial<EntitySelection>) => void;
}>;

/** Peers chosen one by one; each can be taken out again. */
export function PeersByHand({ value, provinces, candidates, language, onChoose }: Props) {
  const words = entityTextOf(language);
  const chosen = value.peers.map((id) => ({ id, label: provinces.find((p) => p.value === id)?.label ?? id }));
  return (
    <div>
      {value.peers.length < MOST_PEERS && (
        <Combobox
          label={words.addPeer}
          value=""
          options={provinces.filter((p) => candidates.includes(p.value) && !value.peers.includes(p.value))}
          search={searchOptions}
          nothingFound={textOf(language).screen.picker.nothingFound}
          onChoose={(id) => onChoose({ peers: [...value.peers, id] })}
        />
      )}
      <p className={s['chosen']}>
        {chosen.map(({ id, label }) => (
          <Button
            key={id}
            label={words.removePeer(label)}
            onPress={() => onChoose({ peers: value.peers.filter((peer) => peer !== id) })}
          >
            {label} ×
          </Button>
        ))}
      </p>
    </div>
  );
}
