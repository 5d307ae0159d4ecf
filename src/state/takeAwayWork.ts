// What writing the whole app as one file takes; it comes with the first such file.
export { readStore } from '#storage/readStore.ts';
export { takeAwayPage } from '#storage/takeAwayPage.ts';
