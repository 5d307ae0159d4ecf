import type { store as vi } from '../vi/store.ts';

/** Words about what is stored in this browser, and about data packages. */
export const store = {
  saveState: { saved: 'Saved', saving: 'Saving…', 'not-saved': 'Not saved' },
  failure: {
    quota:
      'The browser has no space left, so nothing was saved; what was saved before is as it was. Download the data package, free some space and save again.',
    blocked: 'Another tab has an older version of this page open. Close it and try again.',
    newer:
      'The data on this computer were saved by a newer version of this page. Reload to use that version; this one can show them but not save. Nothing is deleted.',
    denied: 'The browser allows nothing to be saved on this computer.',
    lost: 'The connection to the browser’s storage was lost, so nothing was saved. Reload the page and save again.',
    'in-file': 'This file does not save by itself. Press “Export to take along” for a new file with the changes.',
    aborted: 'The browser stopped saving half-way; nothing was written. Please try again.',
  },
  memory:
    'The browser allows nothing to be saved on this computer: what you import is gone when the page is closed. Download the data package before you close it.',
  inFile:
    'This page is one file and does not save by itself: what was changed is gone when the page is closed. “Export to take along” on the screen Data writes a new file with these changes.',
  keeping: {
    kept: 'The browser keeps these data for good.',
    'best-effort': 'The browser may delete these data when space runs short. Download the data package to keep them.',
    memory: 'Only in the memory of the open page.',
  },
  quarantine: (count: string) =>
    `Saved records that are damaged and not used: ${count}. All other records are used. The damaged ones can be downloaded to look at.`,
  adrift: (figures: string, goals: string) =>
    `Imported figures (${figures}) and goals (${goals}) cannot be used, because the published data no longer have their unit or index. They are still in the history.`,
  load: {
    'too-large': 'The file is larger than a data package may be.',
    'no-history': 'This package has no history of imports (store.json), so there is nothing to restore.',
    damaged: (place: string) => `The history in the package is damaged at “${place}”, so nothing was restored.`,
    newer: 'This package was written by a newer version of this page. Reload the page and open the package again.',
    zip: {
      no_zip: 'This file is not a ZIP package, or it was cut off.',
      damaged: 'The ZIP package is damaged: a file in it does not match its checksum.',
      entries: 'The ZIP package holds more than 2,000 files and was not opened.',
      size: 'The ZIP package unpacks to more than 200 MB and was not opened.',
      ratio: 'The ZIP package is packed more than 200 times, which no data package is, and was not opened.',
      name: 'The ZIP package has a file name that leads outside of it and was not opened.',
      twice: 'The ZIP package has two files of one name and was not opened.',
      encrypted: 'The ZIP package has a password; remove it and open the package again.',
      method: 'The ZIP package is packed in a way that cannot be read; pack it again in the usual way.',
    },
  },
  update: {
    ready: 'A newer version of this page is ready. The page changes only when you press update.',
    take: 'Update',
  },
  takeAwayFile: (day: string) => `thuoc-do-${day}.html`,
  packageFile: (day: string) => `thuoc-do-${day}.zip`,
} satisfies typeof vi;
