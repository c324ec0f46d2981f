export { migrate } from './database/migrate.ts';
export { MIGRATIONS } from './database/migrations/list.ts';
export { openDatabase } from './database/open.ts';
export { replaceCatalogue } from './database/queries/replace-catalogue.ts';
export { LIMITS } from './limits/limits.ts';
export { maximalQuery } from './limits/maximal-query.ts';
export { type Samples, toChoice } from './limits/sample-arguments.ts';
export { schema } from './schema/schema.ts';
