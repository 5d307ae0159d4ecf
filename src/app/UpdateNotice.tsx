import { takeOver, useWaitingVersion } from '#state/appUpdate.ts';
import type { Language } from '#text/language.ts';
import { storeTextOf } from '#text/storeText.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** Says that a newer version of the app is there, and changes to it only when asked. */
export function UpdateNotice({ language }: Readonly<{ language: Language }>) {
  const waiting = useWaitingVersion();
  const { update } = storeTextOf(language);
  if (waiting === null) return null;
  return (
    <Notice>
      {update.ready} <Button onPress={() => takeOver(waiting)}>{update.take}</Button>
    </Notice>
  );
}
