import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Catalogue } from '#domain/dataset.ts';
import { NO_DECISIONS } from '#domain/decisions.ts';
import type { KeptFile } from '#domain/importRecord.ts';
import { lastingDecisions } from '#ingest/session/headingSignature.ts';
import type { ImportFile, Importing } from './importFiles.ts';
import { useImportState } from './importState.ts';
import { importWork, startWorkerFor, type ImportWork } from './importWork.ts';
import { useForgetRule } from './storeActions.ts';
import { useStore } from './storeReading.ts';

/** What was decided about files with some headings, as the store remembers it. */
type Rule = ReturnType<typeof useStore>['content']['rules'][number];

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
    return rule !== undefined && isSaying(rule) ? { ...NO_DECISIONS, ...rule.decisions } : null;
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
  const { mutate: forget } = useForgetRule();
  const forgetting = useMemo((): ImportWork => {
    const dropRule = (key: string): void => {
      const file = useImportState.getState().files.find((one) => one.key === key);
      const signature = file === undefined ? null : signatureOf(file);
      if (signature !== null) forget(signature);
      current.dropRule(key);
    };
    return { ...current, dropRule };
  }, [current, forget]);
  return { state, work: forgetting };
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

const signatureOf = ({ signature, reading }: ImportFile): string | null => signature ?? reading?.signature ?? null;

/** What is to be remembered of the answers that were given about these files, and what was remembered and holds no more. */
export function rulesOf(
  files: readonly ImportFile[],
): Readonly<{ remembered: readonly Rule[]; forgotten: readonly string[] }> {
  const rules = files.flatMap((file) => {
    const signature = file.reading === null ? null : signatureOf(file);
    return signature === null
      ? []
      : [{ rule: { signature, decisions: lastingDecisions(file.decisions) }, hadRule: file.hadRule }];
  });
  const remembered = rules.flatMap(({ rule }) => (isSaying(rule) ? [rule] : []));
  const isRemembered = (signature: string): boolean => remembered.some((rule) => rule.signature === signature);
  const forgotten = rules.flatMap(({ rule, hadRule }) =>
    hadRule && !isRemembered(rule.signature) ? [rule.signature] : [],
  );
  return { remembered, forgotten };
}
