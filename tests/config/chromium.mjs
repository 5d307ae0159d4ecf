import { existsSync } from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The installed Chromium or Chrome; throws with the command that installs one where there is none. */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  const found = (named === undefined ? usualPlaces : [named]).find((place) => existsSync(place));
  if (found !== undefined) return found;
  const install = 'Install one (Debian, Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH.';
  throw new Error(`No Chromium at ${named ?? 'its usual places'}. ${install}`);
}
