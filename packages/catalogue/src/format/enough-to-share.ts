/** A claim that stands in so many programs of a file is held once: two may be a coincidence of two rows. */
export const ENOUGH_TO_SHARE = 3;
