import { setupServer } from 'msw/node';

/** Answers the requests of a test; one that no handler expects fails it. */
export const server = setupServer();
