/** Where the shortlist lies in the browser's storage; it is never sent anywhere. */
export const SHORTLIST_KEY = 'shortlist';
