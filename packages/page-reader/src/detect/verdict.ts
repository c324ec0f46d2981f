import type { PageSnapshot } from '../page-snapshot.ts';
import { addressSignals } from './address-signals.ts';
import { factSignals, sectionSignals } from './content-signals.ts';
import { dataSignals } from './data-signals.ts';
import { articleName, moduleName, nameSignals, otherName, pluralName } from './name-signals.ts';
import { outlineOf } from './outline.ts';
import { proseSignals } from './prose-signals.ts';
import type { Detector, PageKind, Signal, Verdict } from './signal.ts';
import { moduleStructure, structureSignals } from './structure-signals.ts';

/** Every detector, in the order in which a reader of the verdict sees them. */
export const DETECTORS: readonly Detector[] = [
  nameSignals,
  pluralName,
  otherName,
  articleName,
  moduleName,
  addressSignals,
  sectionSignals,
  factSignals,
  proseSignals,
  dataSignals,
  structureSignals,
  moduleStructure,
];

/** What a program page must reach: the prior is against it, because most pages of a university are none. */
const THRESHOLD = 3.6;
/** How many kinds of evidence must speak for it: no single one decides. */
const KINDS = 2;

/** Says what kind of page a snapshot shows, how sure that is, and which signals said so. */
export function detect(page: PageSnapshot): Verdict {
  const outline = outlineOf(page);
  const signals = DETECTORS.flatMap((detector) => detector(page, outline));
  const score = signals.reduce((sum, { weight }) => sum + weight, 0);
  const kinds = new Set(signals.filter(({ weight }) => weight > 0).map(({ kind }) => kind));
  const isProgram = (score >= THRESHOLD && kinds.size >= KINDS && kinds.has('CONTENT')) || false;
  const probability = 1 / (1 + Math.exp(-(score - THRESHOLD)));
  const confidence = isProgram ? probability : Math.max(0.5, 1 - probability);
  return {
    kind: isProgram ? 'PROGRAM' : otherKind(signals),
    isProgram,
    confidence: Math.round(confidence * 100) / 100,
    signals,
  };
}

function otherKind(signals: readonly Signal[]): PageKind {
  const spoke = (name: string): boolean => signals.some((signal) => signal.name === name);
  if (spoke('headings-are-modules') || spoke('module-code-in-name')) return 'MODULE';
  return spoke('plural-name') || spoke('links-to-awards') ? 'LISTING' : 'OTHER';
}
