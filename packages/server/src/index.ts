export { migrate } from './database/migrate.ts';
export { MIGRATIONS } from './database/migrations/list.ts';
export { openDatabase } from './database/open.ts';
export { replaceCatalogue } from './database/queries/replace-catalogue.ts';
