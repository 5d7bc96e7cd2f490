// Made-up codes, as the SDK's own tests have them.
export { DYNAMIC_SAMPLE, STATIC_SAMPLE } from '../../sdk/src/qris/testing/sample-qris.ts';
