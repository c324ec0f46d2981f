// @vitest-environment happy-dom
import type { Profile } from '@second-opinion/core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ProfileDoor, ProfileDoorContext } from '../profile/profile-door.ts';
import { PUBLISHED, TODAY, judged } from '../testing/judged.ts';
import { CostView } from './cost-view.tsx';
import { EligibilityView } from './eligibility-view.tsx';

const seams = vi.hoisted(() => ({
  keepProfile: vi.fn<(profile: Profile) => Promise<boolean>>(() => Promise.resolve(true)),
}));
vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../profile/profile-store.ts', () => seams);

const FULL: Profile = {
  citizenships: ['PK'],
  residence: 'PK',
  currency: 'AUD',
  pay: { minor: 6_000_000, currency: 'AUD' },
  taxRate: 0.2,
  relocationCost: { minor: 500_000, currency: 'AUD' },
  medicalDegree: true,
  experienceMonths: 20,
};

const door = vi.fn<ProfileDoor>();
let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
  vi.clearAllMocks();
});

function show(view: ComponentChild): void {
  void act(() =>
    render(<ProfileDoorContext.Provider value={door}>{view}</ProfileDoorContext.Provider>, place),
  );
}

const cost = (profile: Profile): void =>
  show(<CostView program={judged()} published={PUBLISHED} profile={profile} today={TODAY} />);
const apply = (profile: Profile): void =>
  show(<EligibilityView program={judged()} profile={profile} today={TODAY} />);

function text(selector: string): string[] {
  return [...place.querySelectorAll(selector)].map((element) =>
    (element.textContent ?? '').replaceAll('\u00a0', ' '),
  );
}

function button(name: RegExp): HTMLElement {
  const all = [...place.querySelectorAll<HTMLElement>('button')];
  return all.find((one) => name.test(one.getAttribute('aria-label') ?? one.textContent ?? ''))!;
}

describe('cost and return', () => {
  test('is headed by the whole cost and the required raise', () => {
    cost(FULL);
    const [total, raise] = text('.headline .big');
    // Tuition 60,000, living 48,000, moving 5,000 and two years' pay after tax, 96,000.
    expect(total?.trim()).toBe('AUD 209,000');
    expect(raise).toMatch(/^AUD [\d,–]+ a year$/);
    expect(text('.answer p').join(' ')).toContain('of your pay');
  });

  test('opens each line to its working, its sources and what is taken for granted', () => {
    cost(FULL);
    const lines = text('.line');
    expect(lines[0]).toContain('Tuition');
    expect(lines[0]).toContain('Fees of 2026');
    expect(lines.join(' ')).toContain('Living in Sydney');
    expect(lines.join(' ')).toContain('Assumed');
  });

  test('says why a figure is not known, and leads to the field that would tell', () => {
    cost({ currency: 'AUD', citizenships: ['PK'] });
    expect(text('.why').join(' ')).toContain('Your profile does not say: Your pay now');
    void act(() => button(/^Say it: Your pay now/).click());
    expect(door).toHaveBeenCalledWith('pay');
  });

  test('offers published pay, and uses it only once it is taken', () => {
    cost(FULL);
    expect(text('.answers').join(' ')).not.toContain('Net present value');
    void act(() => button(/^Take as an assumption: .*Specialist pay in Australia/).click());
    const taken = { ...FULL, payAfter: { kind: 'REFERENCE', id: 'pay-1' } };
    expect(seams.keepProfile).toHaveBeenCalledWith(taken);
    cost({ ...FULL, payAfter: { kind: 'REFERENCE', id: 'pay-1' } });
    expect(text('.answers').join(' ')).toContain('Net present value');
    expect(button(/Taken as your assumption/).getAttribute('aria-pressed')).toBe('true');
  });

  test('says what moves the answer most, the greatest first', () => {
    cost(FULL);
    expect(text('.moves li').length).toBeGreaterThan(2);
  });

  test('invites to fill in a profile where there is none', () => {
    cost({});
    void act(() => button(/^Fill in your profile$/).click());
    expect(door).toHaveBeenCalledWith();
  });
});

describe('can I apply', () => {
  test('answers each requirement, and says when experience will be met', () => {
    apply(FULL);
    expect(text('.verdict .big')).toEqual(['Something that is required is missing.']);
    expect(text('.verdict').join(' ')).toContain('complete on Mar 22, 2027');
    const marks = [...place.querySelectorAll('.mark')].map((mark) =>
      mark.getAttribute('aria-label'),
    );
    expect(marks).toEqual(['met', 'missing']);
  });

  test('lists the requirements without a profile, says what to fill in, and gives no verdict', () => {
    apply({});
    expect(text('.requirement')).toHaveLength(2);
    expect(text('.verdict')).toEqual([]);
    void act(() => button(/^Say it: Do you have a medical degree/).click());
    expect(door).toHaveBeenCalledWith('medicalDegree');
  });
});
