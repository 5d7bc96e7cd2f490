// A store in which things can be ordered, as the API's own tests make it.
export { createSampleOrders, type SampleOrders } from '../../api/test-support/sample-orders.ts';
export { sampleProfile } from '../../api/test-support/sample-store.ts';
