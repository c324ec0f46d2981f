import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Skeleton } from './skeleton.tsx';

/** A view whose code is fetched from the extension when it is first shown, so that a panel opens without it. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => preact.VNode {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [View, setView] = useState<ComponentType<Props> | null>(() => loaded);
    useEffect(() => {
      const fetchView = async (): Promise<void> => {
        loaded = await load();
        setView(() => loaded);
      };
      if (View === null) void fetchView();
    }, [View]);
    return View === null ? <Skeleton /> : <View {...props} />;
  };
}
