// Written as .mjs because Node 20 cannot load a TypeScript configuration.
import { brandFiles, layers } from '../architecture/layers.mjs';
import { importRules } from './importRules.mjs';

const browserGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'XMLHttpRequest',
];

const noParseFloat = { name: 'parseFloat', message: 'Text becomes a figure in ingest, by its own reader.' };

const pureRules = {
  files: Object.entries(layers).flatMap(([name, { pure }]) => (pure ? [`**/src/${name}/**`] : [])),
  rules: {
    'no-restricted-globals': [
      'error',
      noParseFloat,
      ...browserGlobals.map((name) => ({ name, message: 'A pure layer knows nothing of the browser.' })),
    ],
  },
};

const everywhere = {
  'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' }],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-var': 'error',
  'prefer-const': 'error',
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-shadow': 'off',
  'typescript/no-explicit-any': 'error',
  'typescript/no-non-null-assertion': 'error',
  'typescript/no-floating-promises': 'error',
  'typescript/no-misused-promises': 'error',
  'typescript/switch-exhaustiveness-check': 'error',
  'typescript/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
  'typescript/ban-ts-comment': 'error',
  'typescript/no-namespace': 'error',
  'typescript/no-deprecated': 'error',
  'typescript/only-throw-error': 'error',
  'import/no-cycle': 'error',
  'import/no-default-export': 'error',
  'import/no-self-import': 'error',
  'import/no-unassigned-import': 'off',
  'react/rules-of-hooks': 'error',
  'react/exhaustive-deps': 'error',
  'react/no-danger': 'error',
  'react/button-has-type': 'error',
  'react/no-array-index-key': 'error',
  'react/react-in-jsx-scope': 'off',
  'react/hooks': 'off', // the same as rules-of-hooks and exhaustive-deps, said again
  'react/exhaustive-effect-dependencies': 'off',
  'typescript/no-unsafe-type-assertion': 'off',
  'typescript/no-misused-spread': ['error', { allow: ['string'] }], // letters are code points here
  'typescript/no-unsafe-unary-minus': 'off', // it takes a branded number for something else
  'no-control-regex': 'off', // files are searched for control characters on purpose
  'typescript/consistent-return': 'off', // the compiler's noImplicitReturns knows effects that may return nothing
  'unicorn/consistent-function-scoping': 'off',
  'unicorn/require-post-message-target-origin': 'off', // takes a channel for a window; no window is sent anything
  'import/no-named-as-default-member': 'off',
  // A list of choices under a text field is made of roles, and its keys are handled by the field.
  'jsx-a11y/prefer-tag-over-role': 'off',
  'jsx-a11y/click-events-have-key-events': 'off',
  'jsx-a11y/no-noninteractive-element-to-interactive-role': ['error', { ul: ['listbox'], li: ['option'] }],
  // A table that a narrow screen lays out as blocks stays a table only where its roles are written.
  'jsx-a11y/no-redundant-roles': 'off',
  'jsx-a11y/no-interactive-element-to-noninteractive-role': ['error', { tr: ['row'], td: ['cell'] }],
  'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['tabpanel', 'region'] }], // a table that scrolls
};

const sourceRules = {
  files: ['**/src/**'],
  rules: {
    'no-console': 'error',
    'no-restricted-globals': ['error', noParseFloat],
    'no-restricted-properties': [
      'error',
      ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
        property,
        message: 'Words reach the page as text, never as markup.',
      })),
      { object: 'Number', property: 'parseFloat', message: noParseFloat.message },
      { object: 'Date', property: 'now', message: 'The rules never read the clock.' },
      { object: 'Math', property: 'random', message: 'The same input gives the same output.' },
    ],
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/no-unsafe-type-assertion': 'error',
  },
};

const testRules = {
  files: ['**/tests/**/*.test.{ts,tsx}'],
  plugins: ['vitest'],
  rules: {
    'vitest/no-focused-tests': 'error',
    'vitest/no-disabled-tests': 'error',
    'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert'] }],
    'vitest/valid-title': ['error', { ignoreTypeOfDescribeName: true }],
    'vitest/no-conditional-expect': 'off',
  },
};

export default {
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'promise'],
  categories: { correctness: 'error', suspicious: 'error' },
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['dist/**', 'test-results/**'],
  rules: everywhere,
  overrides: [
    sourceRules,
    pureRules,
    ...importRules,
    { files: brandFiles.map((file) => `**/src/${file}`), rules: { 'typescript/no-unsafe-type-assertion': 'off' } },
    testRules,
    { files: ['**/src/cli/**'], rules: { 'no-console': 'off' } },
    {
      files: ['**/src/cli/*.mjs'], // they run before anything is checked or built
      rules: { 'typescript/no-unsafe-assignment': 'off', 'typescript/no-unsafe-call': 'off' },
    },
    { files: ['**/*.config.{ts,mjs}'], rules: { 'import/no-default-export': 'off' } },
  ],
};
