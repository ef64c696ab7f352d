import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import { basename } from 'node:path';
import { configs as typescript } from 'typescript-eslint';

const kebabCaseFile = {
  meta: { type: 'suggestion', messages: { name: "the name of a file is in kebab-case: not '{{name}}'" }, schema: [] },
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename);
      if (!/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(name)) context.report({ node, messageId: 'name', data: { name } });
    },
  }),
};

const nodeModules = ['node:*', 'ws', 'fs', 'path', 'crypto', 'events', 'stream', 'http', 'https', 'net', 'os', 'util'];
const hostGlobals = ['process', 'Buffer', 'global', 'require', 'setImmediate', 'document', 'window', 'navigator'];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'test-results/', 'playwright-report/', 'src/protocol/gen/']),
  typescript.strictTypeChecked,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { house: { rules: { 'kebab-case-file': kebabCaseFile } }, 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } }),
      ],
    },
    rules: {
      eqeqeq: 'error',
      'house/kebab-case-file': 'error',
      'import-x/no-cycle': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'A union of literals, not an enum.' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/parameter-properties': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      // A name that begins with an underscore is there for its place only.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An arrow whose body is a call of no result is the usual short callback.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // The only enums are generated: numbers as they are on the wire.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // `[...text]` is how the code points of a text are counted here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // How the maps of events and elements are extended.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // Empty functions are defaults, such as a logger that says nothing.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      // `while (true)` reads well in a loop that ends from within.
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
    },
  },
  {
    // The core runs anywhere: what it needs of its host is handed in.
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...hostGlobals],
      'no-restricted-imports': ['error', { patterns: [{ group: [...nodeModules, '**/node/**', '**/web/**'] }] }],
    },
  },
  {
    files: ['web/**/*.ts'],
    extends: [wc['flat/recommended'], lit['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // A list without bullets is no list to Safari's VoiceOver unless it says so.
      'lit-a11y/no-redundant-role': 'off',
      'no-restricted-imports': ['error', { patterns: [{ group: [...nodeModules, '**/node/**'] }] }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'A union of literals, not an enum.' },
        { selector: 'MemberExpression[property.name="innerHTML"]', message: 'The page is made of Lit templates only.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Declarations follow what they declare.
    files: ['**/*.d.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['*.config.ts', 'eslint.config.js'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    // Plain JavaScript is checked by tsc as far as it has types.
    files: ['**/*.js', '**/*.mjs'],
    extends: [typescript.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
);
