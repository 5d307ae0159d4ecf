import { usePreferences, type Theme } from '#state/preferences.ts';
import { routeHash, type Route } from '#state/route.ts';
import { textOf } from '#text/catalogue.ts';
import s from './PageHead.module.css';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

const nextTheme = (theme: Theme): Theme => THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';

/** The name, the ways to the screens, and the switches of language and appearance. */
export function PageHead({ route }: Readonly<{ route: Route }>) {
  const { theme, chooseTheme } = usePreferences();
  const { selection } = route;
  const { app } = textOf(selection.language).screen;
  const other = selection.language === 'vi' ? 'en' : 'vi';
  const isData = route.screen === 'data';
  return (
    <header className={s['head']}>
      <div className={s['inner']}>
        <p className={s['name']}>{app.name}</p>
        <nav aria-label={app.navigation} className={s['nav']}>
          <a href={routeHash({ ...route, screen: 'goals' })} aria-current={isData ? undefined : 'page'}>
            {app.screens.goals}
          </a>
          <a href={routeHash({ ...route, screen: 'data' })} aria-current={isData ? 'page' : undefined}>
            {app.screens.data}
          </a>
        </nav>
        <div className={s['switches']}>
          <a href={routeHash({ ...route, selection: { ...selection, language: other } })} lang={other} hrefLang={other}>
            {app.otherLanguage}
          </a>
          <button type="button" onClick={() => chooseTheme(nextTheme(theme))}>
            <span className={s['quiet']}>{app.theme}: </span>
            {app.themes[theme]}
          </button>
        </div>
      </div>
    </header>
  );
}
