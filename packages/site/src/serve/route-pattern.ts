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
  ...['stories.json', 'live', 'entries', 'drafts'],
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
  return '/:community/*';
}

const SLASH = 47;

function toDataPattern(file: string): string {
  if (DATA_FILES.has(file)) return file;
  if (file.startsWith('documents/')) {
    return file.endsWith('/withdrawal') ? 'documents/:document/withdrawal' : 'documents/:document';
  }
  return DATA_FOLDERS.find(([start]) => file.startsWith(start))?.[1] ?? OTHER;
}
