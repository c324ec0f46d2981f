import { configureGlobal } from 'fast-check';

// A change that only one of a hundred drawn cases notices is noticed by luck: fewer of them, and each run is short.
configureGlobal({ numRuns: 25 });
