import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

/** What a core may not know: the SDK, GraphQL, the table, a clock or randomness of its own. */
const coreIsPure = {
  paths: ['graphql', '@apollo/server'].map((name) => ({ name, message: 'A core is a function of values.' })),
  patterns: [
    { group: ['@aws-sdk/*', 'node:*'], message: 'A core is a function of values.' },
    {
      group: ['**/platform/table/**', '**/platform/services*', '**/infra/**'],
      message: 'A core imports nothing outward.',
    },
  ],
};

/** Types of the schema that are values within something that has an id. */
const VALUE_TYPES = [
  'AttemptFieldAnswer',
  'AttemptMatch',
  'AttemptResponse',
  'CalendarFeed',
  'CompetencyLevelDescription',
  'CourseCompetency',
  'CourseFacets',
  'CourseTally',
  'FacetCount',
  'JobCount',
  'JobProblem',
  'JobProgress',
  'JpYear',
  'LevelName',
  'LocalizedText',
  'Mailbox',
  'MediaFormat',
  'MediaUploadHeader',
  'MediaUploadRequest',
  'ModuleAnswer',
  'ModuleLesson',
  'ModuleQuestion',
  'ModuleQuiz',
  'NoticeChoice',
  'NoticeSettings',
  'PageInfo',
  'PersonErasure',
  'PersonErasureCount',
  'PersonMerge',
  'PersonalData',
  'PersonalDataCopy',
  'PersonalDataHolding',
  'PersonalDataLook',
  'PersonalNumberKey',
  'QuestionReview',
  'QuestionStatistics',
  'QuizStatistics',
  'StandardEntry',
  'UnitTally',
  'UserError',
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '.data/**',
      '.cache/**',
      'cdk.out/**',
      'functions/graphql/generated/**',
      'web/src/gql/gql.ts',
      'web/src/gql/graphql.ts',
      'web/src/gql/index.ts',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['functions/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/infra/**'], message: 'Functions never import infra.' }] },
      ],
    },
  },
  {
    files: ['functions/domains/*/core/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', coreIsPure] },
  },
  {
    files: ['schema/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: './schema/*.graphql' } },
    },
    rules: {
      ...graphql.configs['flat/schema-all'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/alphabetize': 'off',
      // The preset also forbids mutations; this product has them, and no subscriptions.
      '@graphql-eslint/no-root-type': ['error', { disallow: ['subscription'] }],
      // Lists that are short by the schema's own rules (errors of a mutation, choices of a question) are plain lists.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
      // Lists page forward; backward paging comes where a screen needs it.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // Values have no identity of their own; what can be fetched again implements Node and has an id.
      '@graphql-eslint/strict-id-in-types': [
        'error',
        { exceptions: { types: VALUE_TYPES, suffixes: ['Payload', 'Connection', 'Edge'] } },
      ],
    },
  },
);
