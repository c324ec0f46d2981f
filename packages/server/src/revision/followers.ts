/** Why nobody more can follow for now. `ALL`: the server has no place; `ONE`: one caller has all of its places. */
export type FeedFull = { readonly kind: 'FULL'; readonly of: 'ALL' | 'ONE'; readonly most: number };

/** Who follows now, each caller as often as it does. */
export interface Followers {
  /** How many follow, over all callers. */
  readonly count: () => number;
  /**
   * Lets a caller in, where there is a place.
   * @returns what lets it out again, once however often it is called.
   */
  readonly enter: (who: string) => (() => void) | FeedFull;
}

/** @param most places in all. @param mostOfOne places of one caller. */
export function createFollowers(most: number, mostOfOne: number): Followers {
  const following = new Map<string, number>();
  const of = (who: string): number => following.get(who) ?? 0;
  const count = (): number => [...following.values()].reduce((sum, own) => sum + own, 0);
  return {
    count,
    enter: (who) => {
      if (count() >= most) return { kind: 'FULL', of: 'ALL', most };
      if (of(who) >= mostOfOne) return { kind: 'FULL', of: 'ONE', most: mostOfOne };
      following.set(who, of(who) + 1);
      let left = false;
      return () => {
        if (left) return;
        left = true;
        const rest = of(who) - 1;
        if (rest === 0) following.delete(who);
        else following.set(who, rest);
      };
    },
  };
}
