/** The consent that every document of the sample carries: what it says is made up. */
export const CONSENT = { basis: 'fictional', purpose: 'tests', on: null, until: null } as const;
