import { expect, test } from 'vitest';
import { readAudit } from './audit.ts';

const ran = (code: number, output: string, errors = '') => ({ code, output, errors });

test('an audit without a finding is clean', () => {
  expect(readAudit(ran(0, '{"advisories":{},"metadata":{}}')).state).toBe('CLEAN');
});

test('an audit names each finding', () => {
  const advisory = { module_name: 'left-pad', severity: 'high', title: 'Pads right', url: 'u' };
  const { state, lines } = readAudit(ran(1, JSON.stringify({ advisories: { '1': advisory } })));
  expect(state).toBe('FAULTS');
  expect(lines).toEqual(['left-pad: high: Pads right u', '1 known faults']);
});

test.each([
  [
    'Error: ERR_PNPM_AUDIT_BAD_RESPONSE\n × The audit endpoint responded with 405',
    'ERR_PNPM_AUDIT',
  ],
  ['request to the registry failed, reason: getaddrinfo ENOTFOUND', 'ENOTFOUND'],
])('a registry that answers no audit is said, and is no finding: %j', (errors, reason) => {
  const { state, lines } = readAudit(ran(1, '', errors));
  expect(state).toBe('NOT_ASKED');
  expect(lines.join()).toContain(reason);
});

test('anything else that is no report is a fault, not a clean bill', () => {
  expect(readAudit(ran(1, '', 'segmentation fault')).state).toBe('FAULTS');
  expect(readAudit(ran(0, '')).state).toBe('FAULTS');
  expect(readAudit(ran(1, '{"advisories":{}}')).state).toBe('FAULTS');
});

test('without pnpm nothing is asked', () => {
  expect(readAudit(null).state).toBe('NOT_ASKED');
});
