import type { StudyMode } from '@second-opinion/core';

/** The study mode that a text names; `ANY` where it names none or both. */
export function studyModeOf(text: string): StudyMode {
  const [full, part] = [/\bfull[- ]?time\b/i.test(text), /\bpart[- ]?time\b/i.test(text)];
  if (full === part) return 'ANY';
  return full ? 'FULL_TIME' : 'PART_TIME';
}
