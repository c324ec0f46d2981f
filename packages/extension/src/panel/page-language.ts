import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The language that the page says it is in, as its `lang` has it; undefined where it says none. */
export const PageLanguageContext = createContext<string | undefined>(undefined);

/** The language of the page's own words. */
export function usePageLanguage(): string | undefined {
  return useContext(PageLanguageContext);
}
