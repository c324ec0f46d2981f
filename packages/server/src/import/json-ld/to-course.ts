import { parseMoney } from '@second-opinion/core';
import { monthsOf } from '../duration-text.ts';
import type { Findings } from '../../register/findings.ts';
import type { ImportedCourse, Statement } from '../../register/imported.ts';
import { studyModeOf } from '../study-mode.ts';
import type { CourseNode, NodeOffer } from './course-node.ts';

/** A course of linked data with the claims that it makes; null, with a finding, where nothing tells it from others. */
export function toCourse(
  node: CourseNode,
  line: number,
  findings: Findings,
): ImportedCourse | null {
  const url = node.url ?? node.page;
  const code = node.identifier ?? url;
  if (code === null) {
    const reason = 'the course has neither an identifier nor an address';
    findings.note({ kind: 'LEFT_OUT', line, reason, subject: node.name });
    return null;
  }
  const remark = (reason: string): void =>
    findings.note({ kind: 'REMARK', line, reason, subject: node.name });
  return {
    line,
    code,
    providerCode: null,
    provider: node.provider,
    name: node.name,
    level: node.credential,
    field: null,
    url: url !== null && /^https?:\/\//i.test(url) ? url : null,
    ended: false,
    statements: [
      ...durations(node, remark),
      ...deliveries(node),
      ...node.languages
        .map((language) => language.toLowerCase())
        .filter((language) => /^[a-z]{2}$/.test(language))
        .map((language): Statement => ({ attribute: 'language', value: { code: language } })),
      ...node.offers.flatMap((offer) => tuition(offer, remark) ?? []),
    ],
  };
}

function durations({ lengths, modes }: CourseNode, remark: (reason: string) => void): Statement[] {
  return lengths.flatMap((length): Statement[] => {
    const months = monthsOf(length);
    if (months === null) {
      remark('the time to complete is no duration of ISO 8601');
      return [];
    }
    const studyMode = studyModeOf(modes.join(' '));
    return [
      { attribute: 'duration', value: { studyMode, minMonths: months.min, maxMonths: months.max } },
    ];
  });
}

const DELIVERIES = { onsite: 'ON_CAMPUS', online: 'ONLINE', blended: 'HYBRID' } as const;

function deliveries({ modes }: CourseNode): Statement[] {
  const words = new Set(modes.map((mode) => mode.toLowerCase()));
  return Object.entries(DELIVERIES).flatMap(([word, mode]): Statement[] =>
    words.has(word) ? [{ attribute: 'delivery', value: { mode } }] : [],
  );
}

const UNITS = { year: 'YEAR', program: 'PROGRAM', semester: 'SEMESTER' } as const;

/** A price counts only where the data says whom it is for and what it pays. */
function tuition(offer: NodeOffer, remark: (reason: string) => void): Statement | null {
  const { category, price, currency } = offer;
  const audience = audienceOf(category ?? '');
  const unit = offer.unit?.toLowerCase();
  const per = unit === 'year' || unit === 'program' || unit === 'semester' ? UNITS[unit] : null;
  if (audience === null || per === null) {
    remark('the price does not say whom it is for and what it pays, so no fee is taken');
    return null;
  }
  const money = parseMoney(price ?? '', currency ?? '');
  if ('fault' in money || money.minor === 0) {
    remark('the price is no amount of a currency');
    return null;
  }
  return { attribute: 'tuition', value: { audience, money, per } };
}

function audienceOf(category: string): 'DOMESTIC' | 'INTERNATIONAL' | 'ALL' | null {
  if (/\binternational\b/i.test(category)) return 'INTERNATIONAL';
  if (/\bdomestic\b/i.test(category)) return 'DOMESTIC';
  return /\ball\b/i.test(category) ? 'ALL' : null;
}
