import { textOf } from '#text/catalogue.ts';
import type { Language } from '#text/language.ts';
import { Button } from '#ui/Button.tsx';
import { StatePanel } from '#ui/StatePanel.tsx';

/** What stands in place of a screen that failed. A part of the app that is gone, since a newer one was put on the host, comes back with the page alone. */
export function Broken({ language }: Readonly<{ language: Language }>) {
  const { app } = textOf(language).screen;
  return (
    <StatePanel tone="error" title={app.broken}>
      <p>{app.brokenMore}</p>
      <Button onPress={() => window.location.reload()}>{app.reload}</Button>
    </StatePanel>
  );
}
