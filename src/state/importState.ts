import { create } from 'zustand';
import { NO_IMPORT, type Importing } from './importFiles.ts';

/** The import under way; it outlives a look at another screen, not the page. */
export const useImportState = create<Importing>()(() => NO_IMPORT);
