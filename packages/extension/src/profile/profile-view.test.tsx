// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { profileState } from './profile-store.ts';
import { ProfileView } from './profile-view.tsx';

const local = vi.hoisted(() => ({
  get: vi.fn<() => Promise<Record<string, unknown>>>(),
  set: vi.fn<(values: Record<string, unknown>) => Promise<void>>(),
  remove: vi.fn<(key: string) => Promise<void>>(),
  onChanged: { addListener: vi.fn<() => void>() },
}));
vi.mock('wxt/browser', () => ({ browser: { storage: { local } } }));

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  local.get.mockResolvedValue({});
  local.set.mockResolvedValue();
  local.remove.mockResolvedValue();
  profileState.value = { kind: 'READY', profile: {}, dropped: [] };
  void act(() => render(<ProfileView wanted={null} />, place));
});
afterEach(() => {
  render(null, place);
  place.remove();
  vi.clearAllMocks();
});

const row = (path: string): HTMLElement => document.getElementById(`row-${path}`)!;

async function type(path: string, text: string, which = 0): Promise<void> {
  const input = row(path).querySelectorAll<HTMLInputElement>('input')[which]!;
  await act(async () => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
}

async function pick(select: HTMLSelectElement, value: string): Promise<void> {
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
}

async function press(name: string, within: HTMLElement = place): Promise<void> {
  const all = [...within.querySelectorAll<HTMLElement>('button, label')];
  const found = all.find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === name,
  );
  await act(async () => {
    found!.click();
    await Promise.resolve();
  });
}

const fault = (path: string): string => row(path).querySelector('[role=alert]')?.textContent ?? '';

describe('the form of the profile', () => {
  test('keeps a right value at once, versioned, in the storage of the extension alone', async () => {
    await type('pay', '85,000.50');
    const profile = { pay: { minor: 8_500_050, currency: 'USD' } };
    expect(local.set).toHaveBeenLastCalledWith({ profile: { version: 2, profile } });
    expect(place.querySelector('.saved')?.textContent).toBe('Saved in this browser.');
  });

  test('keeps a percentage as the fraction that it is', async () => {
    await type('taxRate', '28.5');
    expect(profileState.value.profile).toEqual({ taxRate: 0.285 });
  });

  test('says at the field what is wrong, keeps what is right, and marks the field', async () => {
    await type('experienceMonths', '24');
    await type('taxRate', '120');
    expect(fault('taxRate')).toBe('Write a number from 0 to 95.');
    expect(row('taxRate').querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    expect(profileState.value.profile).toEqual({ experienceMonths: 24 });
    await type('taxRate', '20');
    expect(fault('taxRate')).toBe('');
  });

  test('refuses a budget of nothing and a range that runs backwards', async () => {
    await type('preferences.budget', '0');
    expect(fault('preferences.budget')).toContain('above zero');
    await type('payAfter', '90000');
    await type('payAfter', '80000', 1);
    expect(fault('payAfter')).toContain('at least as much');
  });

  test('says of what is missing what it would unlock, until it is said', async () => {
    expect(row('experienceMonths').textContent).toContain('unlocks answers in “Can I apply?”');
    await type('experienceMonths', '24');
    expect(row('experienceMonths').textContent).not.toContain('unlocks');
  });

  test('holds countries in the order that the reader gives them', async () => {
    const select = (): HTMLSelectElement => row('preferences.countries').querySelector('select')!;
    await pick(select(), 'SG');
    await pick(select(), 'GB');
    await press('Move United Kingdom up', row('preferences.countries'));
    expect(profileState.value.profile.preferences).toEqual({ countries: ['GB', 'SG'] });
    await press('Remove United Kingdom', row('preferences.countries'));
    expect(profileState.value.profile.preferences).toEqual({ countries: ['SG'] });
  });

  test('takes registrations and tests', async () => {
    await pick(row('registrations').querySelector('select')!, 'PK');
    await type('englishTests', 'IELTS');
    await type('englishTests', '7.5', 1);
    await press('Add', row('englishTests'));
    expect(profileState.value.profile).toEqual({
      registrations: [{ country: 'PK' }],
      englishTests: [{ name: 'IELTS', score: '7.5' }],
    });
  });

  test('sets out with the weights of the goals, and keeps the reader’s own once one is moved', async () => {
    await act(() => {
      profileState.value = { kind: 'READY', profile: { goals: ['RESEARCH_CAREER'] }, dropped: [] };
    });
    const [, cost] = row('weights').querySelectorAll<HTMLInputElement>('input');
    expect(cost?.value).toBe('5');
    await act(async () => {
      cost!.value = '0';
      cost!.dispatchEvent(new Event('input', { bubbles: true }));
      await Promise.resolve();
    });
    expect(profileState.value.profile.weights).toEqual({
      duration: 3,
      research: 10,
      assessment: 3,
    });
    await press('Set by goals again', row('weights'));
    expect(profileState.value.profile.weights).toBeUndefined();
  });

  test('deletes everything only after it was asked once more', async () => {
    await type('experienceMonths', '24');
    await press('Delete all');
    expect(local.remove).not.toHaveBeenCalled();
    await press('Yes, delete it');
    expect(local.remove).toHaveBeenCalledWith('profile');
    expect(profileState.value.profile).toEqual({});
  });

  test('says so where the browser does not keep it', async () => {
    local.set.mockRejectedValue(new Error('quota'));
    await type('experienceMonths', '24');
    expect(place.querySelector('.saved')?.textContent).toContain('did not keep it');
  });

  test('touches nothing that a newer version wrote', async () => {
    await act(() => {
      profileState.value = { kind: 'CLOSED', profile: {}, why: 'NEWER' };
    });
    expect(place.querySelector('[role=alert]')?.textContent).toContain('newer version');
    expect(place.querySelector('input')).toBeNull();
  });
});
