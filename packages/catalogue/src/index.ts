export { catalogueRevision } from './catalogue-revision.ts';
export { CATALOGUE_FOLDER } from './catalogue-folder.ts';
export { claimId } from './claim-id.ts';
export { countOf, formatFaults } from './cli/format-faults.ts';
export { writeCatalogueFile } from './fix/write-catalogue-file.ts';
export type { Fault, Severity } from './fault.ts';
export { inspectCatalogue } from './inspect-catalogue.ts';
export { type LoadOptions, type LoadResult, loadCatalogue } from './load-catalogue.ts';
export type { CatalogueProgram, LoadedInstitution } from './loaded-institution.ts';
export { type ReferenceResult, loadReference } from './load-reference.ts';
export type {
  DiscountRate,
  LivingCost,
  LoadedReference,
  PhysicianPay,
} from './reference/open-reference.ts';
