import { opinionOn } from '@second-opinion/core';
import { describe, expect, test } from 'vitest';
import { pageState } from '../testing/page-state.ts';
import { judgedFromPage } from './judged-page.ts';
import { NOTHING_PUBLISHED, contextFor } from './published.ts';

const TODAY = '2026-11-22';

describe('a program that only its page tells of', () => {
  test('is reckoned from what the page says', () => {
    const judged = judgedFromPage(pageState({ kind: 'NONE' }), TODAY);
    const duration = judged?.facts.resolutions.find(({ attribute }) => attribute === 'duration');
    expect(duration?.text).toBe('5 years');
    const context = contextFor({}, NOTHING_PUBLISHED, 'AUD', TODAY);
    const { chosen } = opinionOn(judged!.facts, context);
    expect(chosen.kind === 'KNOWN' && chosen.value.cost.months).toEqual({ min: 60, max: 60 });
  });

  test('is not reckoned where nobody knows whose page it is', () => {
    expect(judgedFromPage(pageState({ kind: 'NONE' }, { institution: null }), TODAY)).toBeNull();
  });
});
