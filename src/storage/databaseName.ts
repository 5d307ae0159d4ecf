/** The name of the database in the browser, of its lock, and of the channel on which tabs tell each other of changes. */
export const DATABASE = 'thuoc-do';
