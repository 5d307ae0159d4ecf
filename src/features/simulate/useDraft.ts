import { useEffect, useState } from 'react';
import { replaceRoute } from '#state/useRoute.ts';
import type { SetValue, SimulateChoice } from '#viewmodel/simulate/selection.ts';
import type { Place } from './place.ts';

const SETTLED_MS = 250;

type Draft = Readonly<{ from: string; set: readonly SetValue[] }>;

/**
 * The values while they are being moved: shown at once, written into the address when they rest for a moment, and never
 * as an entry of the history each. A draft that began on another address is past.
 */
export function useDraft(choice: SimulateChoice, { route, own }: Place) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const current = draft !== null && draft.from === route.own ? draft.set : null;
  useEffect(() => {
    if (current === null) return;
    const timer = setTimeout(() => replaceRoute(own({ set: current })), SETTLED_MS);
    return () => clearTimeout(timer);
  });
  return {
    choice: current === null ? choice : { ...choice, set: current },
    move: (set: readonly SetValue[]) => setDraft({ from: route.own, set }),
  };
}
