export { CATALOGUE_FOLDER } from './catalogue-folder.ts';
export { claimId } from './claim-id.ts';
export type { Fault, Severity } from './fault.ts';
export { type LoadOptions, type LoadResult, loadCatalogue } from './load-catalogue.ts';
export type { CatalogueProgram, LoadedInstitution } from './loaded-institution.ts';
export {
  type DiscountRate,
  type LivingCost,
  type LoadedReference,
  type PhysicianPay,
  type ReferenceResult,
  loadReference,
} from './load-reference.ts';
