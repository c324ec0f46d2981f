import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markListing } from '../listing/mark-listing.ts';

export default defineUnlistedScript(() => void markListing());
