// The browser that the tests drive: the machine's own Chromium.
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
const quiet = ['--disable-sync', '--no-first-run'];

/** Opens Chromium without a window. Says what to install when there is none. */
export async function openChromium(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? usualPlaces.find((place) => existsSync(place));
  if (executablePath === undefined || !existsSync(executablePath))
    throw new Error(
      'No Chromium was found. Install it (Debian, Ubuntu: "apt install chromium"; macOS: Google Chrome), ' +
        'or set CHROMIUM_PATH to the program.',
    );
  return chromium.launch({ executablePath, args: [...flags, ...quiet] });
}
