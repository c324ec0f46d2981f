import { useEffect, useState } from 'preact/hooks';
import type { BadgeHiding } from '../background/badge-hiding.ts';
import { send } from '../messages/send.ts';
import { POPUP_WORDS } from '../words/popup.ts';

/** Switches the badge off and on again, on the site of a tab's page and everywhere. */
export function BadgeSwitches({ tabId }: { readonly tabId: number }) {
  const [hiding, setHiding] = useState<BadgeHiding | null>(null);
  useEffect(() => {
    void send({ kind: 'HIDING', tabId }).then(setHiding);
  }, [tabId]);
  if (hiding === null) return null;
  const change = async (where: 'SITE' | 'EVERYWHERE', hidden: boolean): Promise<void> => {
    await send({ kind: 'SET_HIDING', tabId, where, hidden });
    setHiding(await send({ kind: 'HIDING', tabId }));
  };
  const words = POPUP_WORDS.badge;
  return (
    <fieldset class="switches">
      <legend class="visually-hidden">{words.title}</legend>
      <label>
        <input
          type="checkbox"
          checked={!hiding.site && !hiding.everywhere}
          disabled={hiding.everywhere}
          onChange={({ currentTarget }) => void change('SITE', !currentTarget.checked)}
        />
        {words.site}
      </label>
      <label>
        <input
          type="checkbox"
          checked={!hiding.everywhere}
          onChange={({ currentTarget }) => void change('EVERYWHERE', !currentTarget.checked)}
        />
        {words.everywhere}
      </label>
    </fieldset>
  );
}
