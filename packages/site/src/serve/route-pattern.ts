// What was asked for, as logs and metrics may keep it: a pattern of a short list, whatever a stranger writes.

/** Files below `data/` that are one of a kind. */
const DATA_FILES = new Set([
  ...[
    'areas.json',
    'base-map.json',
    'campaigns.json',
    'community.json',
    'goods.json',
    'groups.json',
  ],
  ...['impact.json', 'impact.schema.json', 'indicators.json', 'ledger.csv', 'ledger.ndjson'],
  ...['ledger/checkpoint', 'msmes.geojson', 'openapi.json', 'products.json', 'reports.json'],
  ...['stories.json', 'live', 'entries', 'drafts', 'orders'],
  ...['desk/orders', 'desk/purchases', 'desk/money', 'desk/statements'],
]);

const HOST = new Set([
  ...['/', '/en/', '/health/live', '/health/ready', '/metrics', '/witness/add-checkpoint'],
  ...['/data/communities.json', '/data/movement.json'],
]);

/** Below `data/`, by the first words; what follows is an id, a number or a period. */
const DATA_FOLDERS: readonly (readonly [start: string, pattern: string])[] = [
  ['ledger/tile/', 'ledger/tile/*'],
  ['ledger/proof/', 'ledger/proof/:proof'],
  ['reports/', 'reports/:period'],
  ['entries/', 'entries/:draft/verification'],
  ['drafts/', 'drafts/:draft'],
  ['orders/notices/', 'orders/notices/:gateway'],
  ['orders/', 'orders/:code'],
  ['desk/orders/', 'desk/orders/:code'],
  ['desk/purchases/', 'desk/purchases/:purchase'],
  ['desk/reconciliation/', 'desk/reconciliation/:day'],
];

const OTHER = '*';

/** @param target of a request: path and query. */
export function toRoutePattern(target: string): string {
  const query = target.indexOf('?');
  const path = query === -1 ? target : target.slice(0, query);
  if (HOST.has(path)) return path;
  const slash = path.indexOf('/', 1);
  if (path.charCodeAt(0) !== SLASH || slash < 2) return OTHER;
  const rest = path.slice(slash + 1);
  if (rest.startsWith('data/')) return `/:community/data/${toDataPattern(rest.slice(5))}`;
  const first = path.slice(1, slash);
  if (first === 'widgets' || rest.startsWith('widgets/')) return '/widgets/*';
  if (first === '_assets' || rest.startsWith('_assets/')) return '/_assets/*';
  return `/:community/${toPagePattern(rest.startsWith('en/') ? rest.slice(3) : rest)}`;
}

const SLASH = 47;

/** Pages that only a server has; the code of an order opens it, so no log may hold one. */
function toPagePattern(page: string): string {
  if (page === 'orders/' || page === 'desk/') return page;
  return page.startsWith('orders/') ? 'orders/:code' : OTHER;
}

function toDataPattern(file: string): string {
  if (DATA_FILES.has(file)) return file;
  if (file.startsWith('documents/')) {
    return file.endsWith('/withdrawal') ? 'documents/:document/withdrawal' : 'documents/:document';
  }
  return DATA_FOLDERS.find(([start]) => file.startsWith(start))?.[1] ?? OTHER;
}
