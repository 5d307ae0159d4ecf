import type { Dataset } from '#domain/dataset.ts';
import type { Route } from '#state/route.ts';
import { textOf } from '#text/catalogue.ts';

type Props = Readonly<{ dataset: Dataset; route: Route; lastYear: number }>;

export function SimulateScreen({ route }: Props) {
  return <h1>{textOf(route.selection.language).screen.app.screens.simulate}</h1>;
}
