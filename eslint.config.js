import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import litPlugin from 'eslint-plugin-lit';
import litA11yPlugin from 'eslint-plugin-lit-a11y';
import wcPlugin from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { oneWayImports } from './tools/eslint/one-way-imports.mjs';

const noDom = 'The core runs without a DOM: let the caller hand in what is needed.';
const library = ['src/**/*.ts', 'components/**/*.ts'];
const tests = ['test/**/*.{ts,js,mjs}', 'stories/**/*.ts', 'bench/**/*.{ts,js,mjs}', 'hosts/tests/**/*.mjs'];

/** Counts code alone: a comment that says why must never cost a line elsewhere. */
const limit = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

/** Rules that need types, for every TypeScript file of the project. */
function typeScript() {
  return defineConfig({
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // `Revision | 'absent'` tells a reader more than `string` does.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // TypeScript knows every name; the plain rule does not know types.
      'no-undef': 'off',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: safeCalls() }],
      // An async function without await still turns a throw into a rejection, which adapters promise.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Lit calls a listener with its element as `this`, so `@click=${this.handleClick}` is bound.
      '@typescript-eslint/unbound-method': 'off',
    },
  });
}

/** node:test awaits its tests itself, and chai's `equal` is only typed as a promise. */
function safeCalls() {
  const nodeTest = ['after', 'before', 'describe', 'it', 'only', 'skip', 'suite', 'test', 'todo'];
  return [
    { from: 'package', name: nodeTest, package: 'node:test' },
    { from: 'package', name: 'Equal', package: 'chai' },
  ];
}

/** Rules for Lit templates and custom elements, wherever one is written. */
function templates() {
  return defineConfig({
    files: ['components/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts', 'demo/**/*.{ts,js}'],
    extends: [litPlugin.configs['flat/recommended'], wcPlugin.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11yPlugin },
    settings: { litHtmlSources: ['lit'], wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11yPlugin.configs.recommended.rules,
      // Safari takes a list without bullets for no list, unless it says that it is one.
      'lit-a11y/no-redundant-role': 'off',
      // LitElement has every lifecycle method.
      'wc/guard-super-call': 'off',
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      // A style attribute breaks under a strict content security policy.
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/value-after-constraints': 'error',
      'no-restricted-imports': ['error', { patterns: unsafeDirectives() }],
    },
  });
}

/** Directives that write a style attribute or trust a string as HTML. */
function unsafeDirectives() {
  const names = ['style-map', 'unsafe-html', 'unsafe-svg', 'unsafe-mathml'];
  return [
    {
      group: names.map((name) => `lit/directives/${name}.js`),
      message: 'It does not hold under a strict content security policy with Trusted Types.',
    },
  ];
}

/** What holds in the library alone: one-way imports, no DOM in the core. */
function layers() {
  return defineConfig([
    {
      files: library,
      plugins: { house: { rules: { 'one-way-imports': oneWayImports } } },
      rules: {
        'house/one-way-imports': 'error',
        'no-console': ['error', { allow: ['warn', 'error'] }],
        '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      },
    },
    {
      files: ['src/**/*.ts'],
      rules: {
        'no-restricted-globals': ['error', ...domGlobals()],
        'no-restricted-properties': ['error', ...domProperties()],
      },
    },
    {
      files: ['test/**/*.ts', 'stories/**/*.ts'],
      rules: {
        // A test may say what it knows to be there; chai asserts by reading a property.
        '@typescript-eslint/no-non-null-assertion': 'off',
        '@typescript-eslint/no-unused-expressions': 'off',
      },
    },
  ]);
}

function domGlobals() {
  const names = [
    'document',
    'window',
    'navigator',
    'localStorage',
    'sessionStorage',
    'location',
    'customElements',
  ];
  return names.map((name) => ({ name, message: noDom }));
}

/** `globalThis.navigator` stays open: a guarded look for a capability such as locks runs in Node too. */
function domProperties() {
  const names = ['document', 'window', 'localStorage', 'sessionStorage', 'location', 'customElements'];
  return names.map((property) => ({ object: 'globalThis', property, message: noDom }));
}

export default defineConfig([
  globalIgnores(['dist/', 'coverage/', 'storybook-static/', 'test-results/', 'data/sources/']),
  // They stand on a file that the build writes; the step `templates` checks them.
  globalIgnores(['types/*.d.ts']),
  // Written by data/build-careers.mjs.
  globalIgnores(['src/careers/packed/*-part.ts', 'src/careers/packed/texts-*.ts']),
  {
    // No rule is switched off from within a file: a rule that is wrong is changed here, for all.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'max-lines': limit(300),
      'max-lines-per-function': limit(40),
    },
  },
  ...typeScript(),
  ...templates(),
  ...layers(),
  {
    files: tests,
    rules: { 'max-lines': limit(600), 'max-lines-per-function': limit(300) },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
]);
