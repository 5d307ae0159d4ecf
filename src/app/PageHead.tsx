import { usePreferences, type Theme } from '#state/preferences.ts';
import { routeHash, type Route } from '#state/route.ts';
import { textOf } from '#text/catalogue.ts';
import s from './PageHead.module.css';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** In the order of the work: what holds, why, what it would take, and what it all rests on. */
const SCREENS = ['goals', 'indicator', 'entity', 'simulate', 'data', 'method'] as const;

const nextTheme = (theme: Theme): Theme => THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';

/** The name, the ways to the screens, and the switches of language and appearance. */
export function PageHead({ route }: Readonly<{ route: Route }>) {
  const { theme, chooseTheme } = usePreferences();
  const { selection } = route;
  const { app } = textOf(selection.language).screen;
  const other = selection.language === 'vi' ? 'en' : 'vi';
  const here = route.screen === 'goal' ? 'goals' : route.screen;
  return (
    <header className={s['head']}>
      <div className={s['inner']}>
        <p className={s['name']}>{app.name}</p>
        <nav aria-label={app.navigation} className={s['nav']}>
          {SCREENS.map((screen) => (
            <a
              key={screen}
              href={routeHash({ screen, selection, own: screen === route.screen ? route.own : '' })}
              aria-current={screen === here ? 'page' : undefined}
            >
              {app.screens[screen]}
            </a>
          ))}
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
