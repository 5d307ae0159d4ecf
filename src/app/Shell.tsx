import { lazy, Suspense } from 'react';
import { useIsUnsaved } from '#state/storeReading.ts';
import { useRoute } from '#state/useRoute.ts';
import { textOf } from '#text/catalogue.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Broken } from './Broken.tsx';
import { PageHead } from './PageHead.tsx';
import { Screens } from './Screens.tsx';
import s from './Shell.module.css';
import { useDocument } from './useDocument.ts';

const MemoryNotice = lazy(async () => ({ default: (await import('#features/data/MemoryNotice.tsx')).MemoryNotice }));
const UpdateNotice = lazy(async () => {
  await untilLoaded();
  return { default: (await import('./UpdateNotice.tsx')).UpdateNotice };
});

/** What is shown first goes first. */
const untilLoaded = (): Promise<unknown> =>
  new Promise((resolve) => {
    if (document.readyState === 'complete') resolve(null);
    else window.addEventListener('load', resolve);
  });

/** The page: head, what the link could not say, and the screen that the address asks for. */
export function Shell({ lastYear }: Readonly<{ lastYear: number }>) {
  const reading = useRoute();
  const { route, ignored } = reading;
  const { language } = route.selection;
  const { app } = textOf(language).screen;
  const isUnsaved = useIsUnsaved();
  useDocument(language);
  return (
    <>
      <a className={s['skip']} href="#main" onClick={focusMain}>
        {app.skip}
      </a>
      <PageHead route={route} />
      <main id="main" className={s['main']} tabIndex={-1}>
        <Suspense fallback={null}>
          <UpdateNotice language={language} />
        </Suspense>
        {ignored.length > 0 && <Notice>{app.ignored(ignored)}</Notice>}
        <ErrorBoundary resetKey={JSON.stringify(route)} fallback={<Broken language={language} />}>
          {isUnsaved && (
            <Suspense fallback={null}>
              <MemoryNotice language={language} />
            </Suspense>
          )}
          <Screens reading={reading} lastYear={lastYear} />
        </ErrorBoundary>
      </main>
    </>
  );
}

/** The address holds the route, so the skip link moves the focus itself. */
function focusMain(event: Readonly<{ preventDefault: () => void }>): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
