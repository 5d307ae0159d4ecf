// The layer table as rules of the linter.
import { entryFiles, features, layers, packageFiles } from '../architecture/layers.mjs';

/**
 * Refuses every import that is not named: the last matching pattern counts, so the list begins with "everything".
 * Files beside or below are always within reach by `./`.
 *
 * @param {string} files the files under src that this is about
 * @param {readonly string[]} allowed
 * @param {string} message
 */
function onlyImports(files, allowed, message) {
  const group = ['*', '!./**', ...allowed.map((pattern) => `!${pattern}`), './**/../**', '../**/../**'];
  return {
    files: [`**/src/${files}`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
  };
}

/** The rules for a folder that is closed: only a file in a folder of it may look one folder up. */
function closed(/** @type {string} */ folder, /** @type {readonly string[]} */ allowed) {
  const message = `src/${folder} may not import this. The layer table is tests/architecture/layers.mjs.`;
  return [onlyImports(`${folder}/**`, allowed, message), onlyImports(`${folder}/*/*`, [...allowed, '../**'], message)];
}

const inLayers = (/** @type {readonly string[]} */ names) => names.map((name) => `#${name}/**`);

const layerRules = Object.entries(layers).flatMap(([name, { imports, packages }]) =>
  closed(name, [...inLayers([name, ...imports]), ...packages]),
);

const ofFeatures = [...inLayers(layers.features.imports), ...layers.features.packages];

const featureRules = [
  onlyImports('features/**', ofFeatures, 'A feature is named in tests/architecture/layers.mjs.'),
  ...features.flatMap((name) => closed(`features/${name}`, [`#features/${name}/**`, ...ofFeatures])),
];

const packageFileRules = packageFiles.map(({ file, packages }) => {
  const layer = Object.entries(layers).find(([name]) => file.startsWith(`${name}/`));
  if (!layer) throw new Error(`${file} is in no layer`);
  const [name, { imports, packages: atHome }] = layer;
  const allowed = [...inLayers([name, ...imports]), ...atHome, ...packages];
  return onlyImports(file, allowed, `src/${file} may not import this.`);
});

const entryRules = onlyImports(
  '*.{ts,tsx}',
  [...inLayers(entryFiles.imports), ...entryFiles.packages],
  'A file straight under src only starts the app.',
);

/** Later rules win over earlier ones for the same file. */
export const importRules = [...layerRules, ...featureRules, ...packageFileRules, entryRules];
