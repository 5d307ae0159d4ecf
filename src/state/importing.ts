import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import type { Catalogue } from '#domain/dataset.ts';
import type { KeptFile } from '#domain/importRecord.ts';
import { lastingDecisions } from '#ingest/session/headingSignature.ts';
import { NO_IMPORT, type ImportFile, type Importing } from './importFiles.ts';
import { importWork, startWorkerFor, type ImportWork } from './importWork.ts';
import { useStore } from './storeReading.ts';

/** What was decided about files with some headings, as the store remembers it. */
type Rule = ReturnType<typeof useStore>['content']['rules'][number];

/** The import under way; it outlives a look at another screen, not the page. */
const useImportState = create<Importing>()(() => NO_IMPORT);

let work: Readonly<{ catalogue: Catalogue; work: ImportWork }> | null = null;
let rules: readonly Rule[] = [];

const isSaying = ({ decisions }: Rule): boolean =>
  decisions.encoding !== null ||
  decisions.decimal !== null ||
  decisions.names.length > 0 ||
  decisions.headings.length > 0;

/** One worker an import, over one catalogue. */
function workFor(catalogue: Catalogue): ImportWork {
  if (work?.catalogue === catalogue) return work.work;
  work?.work.cancel();
  const state = {
    get: useImportState.getState,
    set: (next: Importing) => useImportState.setState(next, true),
  };
  const remembered = (signature: string | null) => {
    const rule = rules.find((known) => known.signature === signature);
    return rule !== undefined && isSaying(rule) ? rule.decisions : null;
  };
  work = { catalogue, work: importWork(state, startWorkerFor(catalogue), remembered) };
  return work.work;
}

/** The import under way and what may be done to it; its worker is started ahead. */
export function useImporting(catalogue: Catalogue): Readonly<{ state: Importing; work: ImportWork }> {
  const state = useImportState();
  const { content } = useStore();
  const current = useMemo(() => workFor(catalogue), [catalogue]);
  useEffect(() => {
    rules = content.rules;
  }, [content]);
  useEffect(() => current.warm(), [current]);
  return { state, work: current };
}

/** Some rows of a file's sheet; undefined while they are fetched. */
export function useRowsOf(work: ImportWork, { key, reading, version }: ImportFile, from: number, count: number) {
  const { data } = useQuery({
    queryKey: ['sheet', key, version, from, count],
    queryFn: () => work.window(key, from, count),
    enabled: reading !== null,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    networkMode: 'always',
    structuralSharing: false,
    placeholderData: (before) => before,
  });
  return data;
}

/** The files of an import that gave something, as the history names them. */
export const keptFiles = (files: readonly ImportFile[]): readonly KeptFile[] =>
  files.flatMap(({ reading }) =>
    reading === null || reading.contents.length + reading.goals === 0
      ? []
      : [{ name: reading.file, hash: reading.hash, size: reading.size }],
  );

/** What is to be remembered of the answers that were given about these files. */
export const rulesOf = (files: readonly ImportFile[]): readonly Rule[] =>
  files.flatMap(({ reading, decisions }) => {
    if (reading === null || reading.signature === null) return [];
    const rule = { signature: reading.signature, decisions: lastingDecisions(decisions) };
    return isSaying(rule) ? [rule] : [];
  });
